import type { PlainDate, Text } from '@xinyong/identity'
import { plusDays, termEnd } from '@xinyong/procedure'
import { expiryOf } from './expiry.ts'
import type {
  Lot,
  LoyaltyAccount,
  LoyaltyEvent,
  LoyaltyProgramme,
  NotFollowed,
  Redemption,
  Tier,
} from './model.ts'

interface Book {
  readonly programme: LoyaltyProgramme
  readonly lots: Lot[]
  readonly redemptions: Redemption[]
  readonly notFollowed: NotFollowed[]
}

/** Points that come back stay at least this long, or a return on the last day would be worth nothing. */
const RETURN_DAYS = 30

const WORDS: Readonly<Record<NotFollowed['why'], Text>> = {
  'not-offered': { en: 'This reward was not on offer on that day.', zh: '该奖励当日不在目录中。' },
  'not-enough': {
    en: 'There are not yet enough points; none were taken.',
    zh: '积分尚不足，未扣减任何积分。',
  },
  'not-positive': {
    en: 'Points are only ever given: a whole number above zero.',
    zh: '积分只增不罚，须为正整数。',
  },
  'same-id': { en: 'There already is an event of this name.', zh: '已有同名事件。' },
  'nothing-to-return': { en: 'There is no such redemption to return.', zh: '没有可退还的兑换。' },
}

/**
 * An account on a day, from its events in any order. The ledger is never edited: a redemption takes from the lots that
 * go first, a return gives to the same ones.
 */
export function loyaltyAccount(
  programme: LoyaltyProgramme,
  events: readonly LoyaltyEvent[],
  on: PlainDate,
): LoyaltyAccount {
  const book: Book = { programme, lots: [], redemptions: [], notFollowed: [] }
  const seen = new Set<string>()
  for (const event of events.filter((one) => one.on <= on).toSorted(compare)) {
    if (seen.has(event.id)) {
      decline(book, event, 'same-id')
      continue
    }
    seen.add(event.id)
    expire(book, event.on)
    if (event.kind === 'earn') earn(book, event)
    else if (event.kind === 'redeem') redeem(book, event)
    else giveBack(book, event)
  }
  expire(book, on)
  return summary(book, on)
}

const KINDS: readonly LoyaltyEvent['kind'][] = ['earn', 'redeem', 'return']

// On one day points come in before they go out; what is given back was taken before.
function compare(a: LoyaltyEvent, b: LoyaltyEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const order = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  return order !== 0 ? order : a.id < b.id ? -1 : 1
}

function decline(
  book: Book,
  { id }: LoyaltyEvent,
  why: NotFollowed['why'],
  missing?: number,
): void {
  const message = WORDS[why]
  book.notFollowed.push({ event: id, why, message, ...(missing !== undefined && { missing }) })
}

function expire({ lots }: Book, on: PlainDate): void {
  lots.forEach((lot, at) => {
    if (lot.until <= on && lot.left > 0)
      lots[at] = { ...lot, left: 0, expired: lot.expired + lot.left }
  })
}

function earn(book: Book, event: Extract<LoyaltyEvent, { kind: 'earn' }>): void {
  const { id, on, points } = event
  if (!Number.isSafeInteger(points) || points <= 0) return decline(book, event, 'not-positive')
  const bonus = Math.floor((points * tierOn(book, on).bonus) / 100)
  const earned = points + bonus
  const until = expiryOf(book.programme.lasts, on)
  book.lots.push({ event: id, on, until, earned, bonus, left: earned, spent: 0, expired: 0 })
  return undefined
}

function redeem(book: Book, event: Extract<LoyaltyEvent, { kind: 'redeem' }>): void {
  const { id, on } = event
  const reward = book.programme.catalogue.find(
    (one) => one.id === event.reward && isOffered(one, on),
  )
  if (reward === undefined) return decline(book, event, 'not-offered')
  const missing = reward.cost - balanceOf(book)
  if (missing > 0) return decline(book, event, 'not-enough', missing)
  let open = reward.cost
  const from: { readonly lot: string; readonly points: number }[] = []
  const soonest = book.lots.toSorted((a, b) =>
    a.until === b.until ? 0 : a.until < b.until ? -1 : 1,
  )
  for (const lot of soonest) {
    const points = Math.min(open, lot.left)
    if (points === 0) continue
    open -= points
    from.push({ lot: lot.event, points })
    move(book, lot.event, points)
  }
  book.redemptions.push({
    event: id,
    reward: reward.id,
    on,
    cost: reward.cost,
    from,
    returned: false,
  })
  return undefined
}

function giveBack(book: Book, event: Extract<LoyaltyEvent, { kind: 'return' }>): void {
  const at = book.redemptions.findIndex((one) => one.event === event.redemption && !one.returned)
  const redemption = book.redemptions[at]
  if (redemption === undefined) return decline(book, event, 'nothing-to-return')
  book.redemptions[at] = { ...redemption, returned: true }
  for (const { lot, points } of redemption.from)
    move(book, lot, -points, plusDays(event.on, RETURN_DAYS))
  return undefined
}

function move({ lots }: Book, event: string, points: number, atLeastUntil?: PlainDate): void {
  const at = lots.findIndex((lot) => lot.event === event)
  const lot = lots[at]
  if (lot === undefined) return
  const until = atLeastUntil !== undefined && atLeastUntil > lot.until ? atLeastUntil : lot.until
  lots[at] = { ...lot, until, left: lot.left - points, spent: lot.spent + points }
}

function balanceOf({ lots }: Book): number {
  return lots.reduce((sum, { left }) => sum + left, 0)
}

function isOffered(
  { from, to }: { readonly from: PlainDate; readonly to?: PlainDate },
  on: PlainDate,
): boolean {
  return from <= on && (to === undefined || on < to)
}

/** By what was earned in the last twelve months, spent or not: using points never lowers a tier. */
function tierOn(book: Book, on: PlainDate): Tier {
  const earned = earnedBy(book, on)
  const tier = book.programme.tiers.findLast(({ from }, at) => at === 0 || from <= earned)
  if (tier === undefined) throw new RangeError('a programme has at least one tier')
  return tier
}

function earnedBy({ lots }: Book, on: PlainDate): number {
  return lots
    .filter((lot) => on < (termEnd(lot.on, '12mo') ?? on))
    .reduce((sum, { earned, bonus }) => sum + earned - bonus, 0)
}

function summary(book: Book, on: PlainDate): LoyaltyAccount {
  const balance = balanceOf(book)
  const tier = tierOn(book, on)
  const next = book.programme.tiers[book.programme.tiers.indexOf(tier) + 1]
  const days = [...new Set(book.lots.filter(({ left }) => left > 0).map(({ until }) => until))]
  return {
    on,
    balance,
    tier,
    ...(next && { toNextTier: next.from - earnedBy(book, on) }),
    lots: book.lots,
    redemptions: book.redemptions,
    notFollowed: book.notFollowed,
    expiring: days.toSorted().map((day) => ({
      on: day,
      points: book.lots.reduce((sum, { until, left }) => sum + (until === day ? left : 0), 0),
    })),
    offers: book.programme.catalogue
      .filter((reward) => isOffered(reward, on))
      .map((reward) => ({ reward, missing: Math.max(0, reward.cost - balance) })),
  }
}
