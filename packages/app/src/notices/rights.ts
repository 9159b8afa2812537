import type { Text } from '@xinyong/identity'
import { clocksOf, type CaseState } from '@xinyong/procedure'
import { formatPeriod, type RemedyInForce, type Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { defined } from '../defined.ts'
import type { CaseRules } from '../rules.ts'
import type { NoticeRight } from './document.ts'

function timeText(remedy: RemedyInForce) {
  const within = remedy.within === undefined ? undefined : formatPeriod(remedy.within)
  if (within === undefined)
    return { en: 'at any time while the entry stands', zh: '列入期间可随时提出' }
  return { en: `within ${within.en} of service`, zh: `自送达之日起${within.zh}内提出` }
}

/** The law of a remedy; what nobody found in a source says so. */
function cited(rules: Rules, { law, status }: RemedyInForce): Text {
  const text = lawText(rules.sources, law)
  return status === 'verified'
    ? text
    : { en: `${text.en}; text not verified`, zh: `${text.zh}；条文未核实` }
}

function right(at: CaseRules, state: CaseState, remedy: RemedyInForce, of?: string): NoticeRight {
  const { rules, today } = at
  const answer = formatPeriod(remedy.answerWithin)
  const time = timeText(remedy)
  const pause = remedy.suspends
    ? { en: ' The measures pause until it is answered.', zh: '答复前暂停执行措施。' }
    : { en: ' The measures go on meanwhile.', zh: '其间措施不停止执行。' }
  const clock = clocksOf(rules, state, today).find(
    ({ id }) => id === (of === undefined ? `object:${remedy.id}` : `object:${remedy.id}:${of}`),
  )
  return {
    title: remedy.title,
    text: {
      en: `To ${remedy.reviewer.en}, ${time.en}. The answer is due within ${answer.en}.${pause.en}`,
      zh: `向${remedy.reviewer.zh}提出，${time.zh}。应在${answer.zh}内答复。${pause.zh}`,
    },
    ...defined({ until: clock?.due }),
    law: cited(rules, remedy),
  }
}

type Against = RemedyInForce['against']

/** Objections against a notice or an entry. */
export function objections(at: CaseRules, state: CaseState, against: Against): NoticeRight[] {
  return at.rules.remedies
    .filter((remedy) => remedy.kind === 'objection' && remedy.against === against)
    .map((remedy) => right(at, state, remedy))
}

/** What can be applied for while the entry stands: an early end, a permit. */
export function applications(at: CaseRules, state: CaseState): NoticeRight[] {
  return at.rules.remedies
    .filter((remedy) => remedy.kind === 'application')
    .map((remedy) => right(at, state, remedy))
}

/** Appeals against the ruling on a petition. */
export function appeals(at: CaseRules, state: CaseState, petition: string): NoticeRight[] {
  const contested = state.petitions.find(({ id }) => id === petition)
  return at.rules.remedies
    .filter((remedy) => remedy.kind === 'appeal' && remedy.of === contested?.remedy)
    .map((remedy) => right(at, state, remedy, petition))
}
