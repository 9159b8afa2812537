import { clocksOf, type CaseState } from '@xinyong/procedure'
import { formatPeriod, sayTerm } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { defined } from '../defined.ts'
import { noticeTitles } from '../words/cases.ts'
import type { CaseRules } from '../rules.ts'
import { consequences } from './consequences.ts'
import type { NoticeDocument } from './document.ts'
import { objections } from './rights.ts'
import { dayText, join, sources } from './wording.ts'

type Body = Pick<NoticeDocument, 'title' | 'date' | 'paragraphs' | 'law' | 'canDo' | 'contest'>

/** The notice before the decision: what is proposed, on what ground and facts, what would follow, how to be heard. */
export function proposalNotice(at: CaseRules, state: CaseState): Body | undefined {
  const { rules, today } = at
  const { proposal } = state
  if (!proposal) return undefined
  const ground = rules.grounds.find(({ id }) => id === proposal.ground)
  const term = ground && sayTerm(ground.term.value)
  const on = dayText(proposal.on)
  const documents = join(
    state.documents.map(({ title, number, issuer, on: day }) => ({
      en: `${title}, ${number}, ${issuer}, ${dayText(day).en}`,
      zh: `${title}（${number}，${issuer}，${dayText(day).zh}）`,
    })),
  )
  const { notice } = rules
  const window = notice && formatPeriod(notice.value.window)
  const clock = clocksOf(rules, state, today).find(({ id }) => id === 'notice-window')
  const decider = rules.decision?.value
  return {
    title: notice?.value.title ?? noticeTitles.proposal,
    date: proposal.on,
    paragraphs: [
      {
        en: `On ${on.en} it was proposed to enter you in “${rules.title.en}”. Nothing has been decided. You are told of it so that you can be heard first.`,
        zh: `${on.zh}，本机关拟将您列入“${rules.title.zh}”。目前尚未作出决定，现予告知，以便您先行陈述和申辩。`,
      },
      {
        en: `Ground: ${ground?.title.en ?? proposal.ground}.`,
        zh: `拟列入事由：${ground?.title.zh ?? proposal.ground}。`,
      },
      { en: `Facts: ${proposal.facts}`, zh: `事实：${proposal.facts}` },
      ...(documents.en === ''
        ? []
        : [{ en: `Documents: ${documents.en}.`, zh: `依据的文书：${documents.zh}。` }]),
      ...consequences(at, state, {
        en: 'If you were entered, these measures would apply:',
        zh: '如被列入，将适用下列措施：',
      }),
      ...(term ? [{ en: `Term: ${term.en}.`, zh: `期限：${term.zh}。` }] : []),
      ...(decider
        ? [
            {
              en: `The decision is made by somebody who took no part in the proposal (${decider.decider.en})${decider.consent ? `, with: ${decider.consent.en}` : ''}.`,
              zh: `决定由未参与提议的人员作出（${decider.decider.zh}）${decider.consent ? `，并须${decider.consent.zh}` : ''}。`,
            },
          ]
        : []),
    ],
    law: sources(rules, [ground, ground?.term, notice, rules.decision]),
    canDo:
      window && notice
        ? [
            {
              title: { en: 'Be heard before the decision', zh: '在决定作出前陈述和申辩' },
              text: {
                en: `You have ${window.en} from service of this notice. Until they are over nobody may decide to enter you. You may write what speaks against it, hand in documents, or do what is asked of you.`,
                zh: `自本告知书送达之日起，您享有${window.zh}的陈述申辩期；期满前任何人不得作出列入决定。您可以书面陈述意见、提交证据，或者履行相应义务。`,
              },
              ...defined({ until: clock?.due }),
              law: lawText(rules.sources, notice.law),
            },
          ]
        : [],
    contest: objections(at, state, 'notice'),
  }
}
