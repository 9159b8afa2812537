import type { Actor } from '../acts/model.ts'
import type { CaseState } from './model.ts'

/** Everybody who had a hand in the entry: opened, proposed, consented, decided. Software is nobody. */
export const tookPart = (state: CaseState): readonly Actor[] =>
  [state.openedBy, state.proposal?.by, state.consent?.by, state.decision?.by].filter(
    (actor): actor is Actor => actor !== undefined && actor.role !== 'system',
  )

/** True when the account is one of the actors, in whatever role. */
export const isAmong = (id: string | undefined, actors: readonly (Actor | undefined)[]): boolean =>
  id !== undefined && actors.some((actor) => actor?.id === id)
