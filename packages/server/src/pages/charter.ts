import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
import { words } from './words.ts'

const lines: readonly (readonly [Text, Text])[] = [
  [
    {
      en: 'No entry without law, document, person, notice and exit',
      zh: '无依据、文书、责任人、送达与出口，不得列入',
    },
    {
      en: 'An adverse entry cites a ground in force on the day, an official document, the officer who proposed it and another who decided, a served notice, an end, and a way to contest it.',
      zh: '不利列入须写明当日有效的事由、公文、提出人和另一名决定人、已送达的通知、期限或法定出口，以及救济途径。',
    },
  ],
  [
    { en: 'No automated listing', zh: '不得自动列入' },
    {
      en: 'Software may open a draft. Only an authenticated human decides.',
      zh: '软件只能起草。决定只能由经过身份认证的人作出。',
    },
  ],
  [
    { en: 'No measure that is not published', zh: '未公布的措施不得适用' },
    {
      en: 'Each has a legal basis, a field and a weight. Outside the field of the conduct it needs a statute of its own and is marked everywhere. None reaches family members or the necessities of life.',
      zh: '每项措施都有依据、领域与轻重。超出行为所属领域的，须另有法律依据，并在各处标明。任何措施不得及于家属和基本生活所需。',
    },
  ],
  [
    {
      en: 'A score about a person is opt-in and only rewards',
      zh: '对个人的评分须自愿，且只奖不罚',
    },
    {
      en: 'Consent is recorded and withdrawn in one step; then the score is deleted. No rule may worsen anything because a score is low or absent.',
      zh: '同意须有记录，一步即可撤回，撤回即删除。任何规则不得因评分低或没有评分而使处境变差。',
    },
  ],
  [
    { en: 'Some facts are never inputs', zh: '有些事实永不采用' },
    {
      en: 'Religion, ethnicity, political opinion, lawful speech, petitioning, union membership, health, genes, biometrics, sexuality, social contacts.',
      zh: '宗教、民族、政治见解、合法言论、信访、工会身份、健康、基因、生物特征、性取向、社会交往。',
    },
  ],
  [
    { en: 'Copies never outlive the source', zh: '副本不得比来源存续更久' },
    {
      en: 'Expiry and removal travel with the data and win over everything else.',
      zh: '期满与移出随数据传递，优先于一切。',
    },
  ],
  [
    { en: 'Every look is logged and shown to the subject', zh: '每次查看都有记录，并告知主体' },
    {
      en: 'Also the officer’s own. Covert access leaves a sealed entry with a date on which it opens.',
      zh: '工作人员的查看也不例外。依法秘密查看的，留下封存记录和启封日期。',
    },
  ],
  [
    { en: 'A name alone never refuses anyone', zh: '仅凭姓名不得拒绝任何人' },
    {
      en: 'A refusal needs a match of identifiers or a person’s confirmation, a measure in force, and a fresh state. Anything else is “review”.',
      zh: '拒绝须有标识一致或人工确认、生效的措施和最新的数据。否则一律为“须复核”。',
    },
  ],
  [
    { en: 'Whoever was wronged is made whole', zh: '受到错误对待的人应得到补救' },
    {
      en: 'An annulled entry is withdrawn everywhere, every recipient is told, and the harm is on record for a claim.',
      zh: '被撤销的列入在各处撤回，告知每个接收方，损害记录在案以备索赔。',
    },
  ],
]

/** What the software refuses to do, whoever asks. */
export function charterPage(page: Page): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, words.charter),
    at: '/charter',
    body: html`<h1>
        ${zh ? '宪章：本软件拒绝做的事' : 'Charter: what the software refuses to do'}
      </h1>
      <p class="lead">
        ${
          zh
            ? '以下不是设置，而是程序的一部分。要做相反的事，必须改写程序。每次拒绝都说明规则与理由。'
            : 'These are not settings but part of the program. Whoever wants otherwise must change the code. Every refusal names the rule and says why.'
        }
      </p>
      <ol class="charter">
        ${lines.map(
          ([title, text]) =>
            html`<li>
              <h2>${say(page, title)}</h2>
              <p>${say(page, text)}</p>
            </li>`,
        )}
      </ol>`,
  })
}
