import type { PlainDate, Text } from '@xinyong/identity'

/*
 * Loyalty without punishment: points are only ever given, spent by their owner, or run out. There is no event that
 * takes points away and no rule that reads a low balance, so nothing here can refuse anybody anything but a reward
 * that was not yet saved up for.
 */

export interface LoyaltyProgramme {
  readonly id: string
  readonly title: Text
  /** How long points last. The day is rounded up to the end of its month or year, so that nobody loses by a day. */
  readonly lasts: {
    readonly months: number
    readonly until: 'day' | 'end-of-month' | 'end-of-year'
  }
  /** Ascending; the first is open to all. What was earned in the last twelve months counts, spent or not. */
  readonly tiers: readonly Tier[]
  readonly catalogue: readonly Reward[]
}

export interface Tier {
  readonly id: string
  readonly title: Text
  readonly from: number
  /** Whole per cent more points on what is earned in this tier. */
  readonly bonus: number
}

export interface Reward {
  readonly id: string
  readonly title: Text
  readonly cost: number
  readonly from: PlainDate
  /** First day on which it is no longer offered. */
  readonly to?: PlainDate
}

export type LoyaltyEvent =
  | {
      readonly kind: 'earn'
      readonly id: string
      readonly on: PlainDate
      readonly points: number
      readonly why: Text
    }
  | {
      readonly kind: 'redeem'
      readonly id: string
      readonly on: PlainDate
      readonly reward: string
    }
  /** The reward was not delivered: its points come back to where they were taken from, at least 30 days long. */
  | {
      readonly kind: 'return'
      readonly id: string
      readonly on: PlainDate
      readonly redemption: string
    }

/** Points of one gift: `earned` = `left` + `spent` + `expired`, always. */
export interface Lot {
  readonly event: string
  readonly on: PlainDate
  /** First day on which what is left is gone. */
  readonly until: PlainDate
  readonly earned: number
  readonly bonus: number
  readonly left: number
  readonly spent: number
  readonly expired: number
}

export interface Redemption {
  readonly event: string
  readonly reward: string
  readonly on: PlainDate
  readonly cost: number
  readonly from: readonly { readonly lot: string; readonly points: number }[]
  readonly returned: boolean
}

/** An event that could not be followed, kept with its reason. None of them costs points. */
export interface NotFollowed {
  readonly event: string
  readonly why: 'not-offered' | 'not-enough' | 'not-positive' | 'same-id' | 'nothing-to-return'
  readonly message: Text
  /** How many points are missing yet. */
  readonly missing?: number
}

export interface LoyaltyAccount {
  readonly on: PlainDate
  readonly balance: number
  readonly tier: Tier
  /** Points to the next tier; absent in the highest. */
  readonly toNextTier?: number
  readonly lots: readonly Lot[]
  readonly redemptions: readonly Redemption[]
  readonly notFollowed: readonly NotFollowed[]
  /** What goes first, soonest first. */
  readonly expiring: readonly { readonly on: PlainDate; readonly points: number }[]
  /** Rewards on offer, with what is still missing for each. */
  readonly offers: readonly { readonly reward: Reward; readonly missing: number }[]
}
