import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { ActBodies, ActDraft, ActKind, Actor, Command, Refusal, Role } from '../acts/model.ts'
import type { Calendar } from '../calendars/calendar.ts'
import type { Decision } from '../refusal.ts'
import type { CaseState } from '../state/model.ts'

/** How an earlier case of the same subject under the same pack ended: what re-entry bars run from. */
export interface EarlierExit {
  /** Removal ground, `term`, `repair` or `annulled`. */
  readonly ground: string
  readonly exit: NonNullable<CaseState['exit']>['how']
  readonly on: PlainDate
}

/** All that a guard may look at. `id` is absent when one asks what a role could do at all. */
export interface Situation {
  readonly rules: Rules
  readonly state: CaseState
  readonly actor: { readonly role: Role; readonly id?: string }
  readonly today: PlainDate
  readonly cal: Calendar
  readonly earlier: readonly EarlierExit[]
}

export type CommandKind = Command['kind']

/** Choices for the fields of an act's body that the law narrows, for a form to offer. */
export type Fields = Readonly<Record<string, readonly string[]>>

/**
 * The law of one act kind. `guard` looks at the case alone; `check` looks at the body too and gives the acts, and runs
 * only where `guard` had nothing against it. `possible` says whether any body at all could pass: a case page asks it, a
 * command does not, since `check` knows the better reason.
 */
export interface Decider<K extends CommandKind> {
  readonly roles: readonly Role[]
  /** May still be done after the case has ended. */
  readonly afterEnd?: true
  readonly guard?: (at: Situation) => Refusal | undefined
  readonly possible?: (at: Situation) => Refusal | undefined
  readonly check: (at: Situation, body: ActBodies[K], by: Actor) => Decision
  readonly fields?: (at: Situation) => Fields
}

/** An act as drafted today. */
export const draft = <K extends ActKind>(
  kind: K,
  at: Pick<Situation, 'today'>,
  by: Actor,
  body: ActBodies[K],
): ActDraft => ({ kind, by, on: at.today, body }) as unknown as ActDraft
