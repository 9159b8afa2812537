import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import {
  allowedActs,
  type Actor,
  type AllowedAct,
  type CaseState,
  type Context,
  type Refusal,
} from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { actTitles } from '../words/acts.ts'
import { presentChoices } from './choices.ts'

type AllowedShown = OutputOf<'getCase'>['allowed']

/** Acts that come from checks, jobs and imports; nobody does them on a case page. */
const notByHand = new Set(['redeem', 'expire', 'mirror'])

export function presentRefusal(
  { sources }: Pick<Rules, 'sources'>,
  refusal: Refusal,
): NonNullable<AllowedShown[number]['refusal']> {
  return {
    rule: refusal.rule,
    ...(refusal.law === undefined
      ? {}
      : { law: refusal.law, lawText: lawText(sources, refusal.law) }),
    message: refusal.message,
    ...(refusal.notBefore === undefined ? {} : { notBefore: refusal.notBefore }),
  }
}

/** The most favourable answer of the account's offices; a refusal that is not about the office says most. */
function best(answers: readonly AllowedAct[]): AllowedAct | undefined {
  return (
    answers.find((answer) => answer.allowed) ??
    answers.find((answer) => !answer.allowed && answer.refusal.rule !== 'procedure.role') ??
    answers[0]
  )
}

/** What the law allows these actors (one account in its offices) next, with choices; and why not the rest. */
export function presentAllowed(
  rules: Rules,
  state: CaseState,
  actors: readonly Actor[],
  today: PlainDate,
  context: Context,
): AllowedShown {
  const lists = actors.map((actor) => allowedActs(rules, state, actor, today, undefined, context))
  const kinds = (lists[0] ?? []).map(({ kind }) => kind).filter((kind) => !notByHand.has(kind))
  return kinds.flatMap((kind): AllowedShown => {
    const answer = best(lists.flatMap((list) => list.filter((one) => one.kind === kind)))
    if (!answer) return []
    const shown = { kind, title: actTitles[kind], allowed: answer.allowed }
    if (!answer.allowed) return [{ ...shown, refusal: presentRefusal(rules, answer.refusal) }]
    return [
      {
        ...shown,
        ...(answer.notYet === undefined ? {} : { refusal: presentRefusal(rules, answer.notYet) }),
        choices: presentChoices({ rules, state, today }, answer.fields),
      },
    ]
  })
}
