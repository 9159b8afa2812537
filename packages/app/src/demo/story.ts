import type { PlainDate } from '@xinyong/identity'
import type { ActAsked } from '../cases/command.ts'

/** What a step needs of its day: the day itself, and days counted back from today. */
export interface Days {
  readonly on: PlainDate
  readonly ago: (days: number) => PlainDate
  /** The exclusions of the law in force, every one looked at. */
  readonly exclusions: readonly string[]
}

export interface ActStep {
  readonly ago: number
  /** Login of who acts. */
  readonly by: string
  readonly act: (days: Days) => ActAsked
}

/** The relying party lets the exempted act pass and spends the first permit that is left. */
export interface RedeemStep {
  readonly ago: number
  readonly redeem: string
}

export type Step = ActStep | RedeemStep

/** One demo case: told by really doing each step on its day. */
export interface Story {
  readonly pack: string
  readonly subject: string
  readonly opened: { readonly ago: number; readonly by: string; readonly conductAgo?: number }
  readonly applicant: string
  readonly facts: string
  readonly steps: readonly Step[]
  /** Days ago on which the register's own job looked for terms that have run. */
  readonly expiredAgo?: number
}
