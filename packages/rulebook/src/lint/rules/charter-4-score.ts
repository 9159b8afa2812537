import type { Text } from '@xinyong/identity'
import type { Path } from '../../pack/path.ts'
import type { LintRule } from '../model.ts'

/** Charter 4: a voluntary score asks for consent, and again before each merchant learns anything. */
export const scoreConsent: LintRule = {
  id: 'charter.4.score-consent',
  charter: 4,
  severity: 'error',
  title: { en: 'A score asks each time', zh: '评分每次均须同意' },
  check: (pack) => {
    if (pack.score === undefined || !pack.subjects.includes('person')) return []
    const { required, perRequest } = pack.score.consent
    if (required && perRequest) return []
    const message = {
      en: `“${pack.title.en}” scores or tells without the consent of the person.`,
      zh: `“${pack.title.zh}”未经本人同意即评分或对外提供。`,
    }
    return [{ path: ['score', 'consent'], message }]
  },
}

const aScore =
  /\b(low|poor|insufficient|no|absent|lacking)\W+(\w+\W+)?(score|points|grade)\b|\b(score|points|grade)\b\W+(\w+\W+){0,2}(below|under|less than|too low)\b|(评分|积分|信用分|分数|得分)(过低|较低|不足|不够|低于|为零)|低分|没有评分|无评分/i

/** Charter 4: no ground, no measure and no exclusion rests on a score about a person being low or absent. */
export const scoreNoReason: LintRule = {
  id: 'charter.4.score-no-reason',
  charter: 4,
  law: 'R1, EU AI Act Art. 5(1)(c)',
  severity: 'error',
  title: { en: 'A score is no reason against a person', zh: '评分不得作为对个人不利的理由' },
  check: (pack) => {
    if (!pack.subjects.includes('person')) return []
    const told: readonly { path: Path; texts: readonly (Text | undefined)[]; id: string }[] = [
      ...pack.grounds.map((ground, at) => ({
        path: ['grounds', at],
        id: ground.id,
        texts: [ground.title, ground.description],
      })),
      ...pack.measures.map((measure, at) => ({
        path: ['measures', at],
        id: measure.id,
        texts: [measure.title, measure.unless],
      })),
    ]
    return told
      .filter(({ texts }) =>
        texts.some((text) => text && (aScore.test(text.en) || aScore.test(text.zh))),
      )
      .map(({ path, id }) => ({
        path,
        message: {
          en: `“${id}” rests on a score about a person; a score may only reward.`,
          zh: `“${id}”以个人评分为依据；评分只能用于激励。`,
        },
      }))
  },
}

const sensitive =
  /\b(income|salary|deposits?|savings|securities|insurance|real estate|property|tax(es)?)\b|收入|工资|存款|有价证券|保险|不动产|房产|纳税/i

/** Facts that a credit agency may take only after a warning and with a consent of their own. */
export const sensitiveFacts: LintRule = {
  id: 'R18.sensitive-facts',
  law: 'Credit Reporting Industry Regulations 2013 Art. 14',
  severity: 'error',
  title: { en: 'Facts about means need their own consent', zh: '收入、财产类信息须单独同意' },
  check: (pack) =>
    (pack.score?.inputs ?? []).flatMap(({ title, sensitive: own }, at) =>
      own === true || !(sensitive.test(title.en) || sensitive.test(title.zh))
        ? []
        : [
            {
              path: ['score', 'inputs', at],
              message: {
                en: `“${title.en}” is about means: it needs a consent of its own after a warning.`,
                zh: `“${title.zh}”涉及收入或财产，须在告知不利后果后另行取得同意。`,
              },
            },
          ],
    ),
}
