import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate, Text } from '@xinyong/identity'
import { plusDays } from '@xinyong/procedure'
import fc from 'fast-check'
import { loyaltyAccount } from './account.ts'
import { expiryOf } from './expiry.ts'
import type { LoyaltyEvent, LoyaltyProgramme } from './model.ts'

const day = (text: string): PlainDate => text as PlainDate
const text = (en: string): Text => ({ en, zh: en })
const START = day('2026-01-01')
const programme: LoyaltyProgramme = {
  id: 'p',
  title: text('Programme'),
  lasts: { months: 12, until: 'end-of-month' },
  tiers: [
    { id: 'open', title: text('Open'), from: 0, bonus: 0 },
    { id: 'silver', title: text('Silver'), from: 100, bonus: 10 },
    { id: 'gold', title: text('Gold'), from: 500, bonus: 25 },
  ],
  catalogue: [
    { id: 'ride', title: text('Ride'), cost: 30, from: START },
    { id: 'show', title: text('Show'), cost: 120, from: START, to: day('2027-01-01') },
  ],
}
const why = text('Returned on time')
const earn = (id: string, on: string, points: number): LoyaltyEvent => ({
  kind: 'earn',
  id,
  on: day(on),
  points,
  why,
})

test('points last to the end of the month or year in which they would have gone', () => {
  const until = (rule: 'day' | 'end-of-month' | 'end-of-year', on: string): string =>
    expiryOf({ months: 12, until: rule }, day(on))
  assert.equal(until('day', '2024-02-29'), '2025-02-28')
  assert.equal(until('end-of-month', '2026-03-15'), '2027-04-01')
  assert.equal(until('end-of-month', '2026-03-01'), '2027-03-01')
  assert.equal(until('end-of-month', '2026-12-20'), '2028-01-01')
  assert.equal(until('end-of-year', '2026-03-15'), '2028-01-01')
  assert.equal(until('end-of-year', '2026-01-01'), '2027-01-01')
})

test('what goes first is spent first, a return gives it back, and tiers give more', () => {
  const events: readonly LoyaltyEvent[] = [
    earn('a', '2026-01-05', 40),
    earn('b', '2026-03-05', 70),
    { kind: 'redeem', id: 'r', on: day('2026-04-01'), reward: 'ride' },
    earn('c', '2026-05-01', 50),
    { kind: 'redeem', id: 'big', on: day('2026-05-02'), reward: 'nothing' },
  ]
  const account = loyaltyAccount(programme, events, day('2026-06-01'))
  assert.deepEqual(account.redemptions[0]?.from, [{ lot: 'a', points: 30 }])
  // 110 were earned before: silver, ten per cent more.
  assert.equal(account.lots[2]?.bonus, 5)
  assert.equal(account.balance, 10 + 70 + 55)
  assert.deepEqual([account.tier.id, account.toNextTier], ['silver', 340])
  assert.deepEqual(
    account.notFollowed.map(({ event, why: reason }) => [event, reason]),
    [['big', 'not-offered']],
  )
  assert.deepEqual(account.expiring[0], { on: '2027-02-01', points: 10 })
  const back: LoyaltyEvent = { kind: 'return', id: 'back', on: day('2027-01-20'), redemption: 'r' }
  const returned = loyaltyAccount(programme, [...events, back], day('2027-02-10'))
  assert.equal(returned.lots[0]?.until, '2027-02-19')
  assert.equal(returned.lots[0]?.left, 40)
})

const anyEvents = fc
  .array(
    fc.record({
      kind: fc.constantFrom('earn' as const, 'earn' as const, 'redeem' as const, 'return' as const),
      after: fc.integer({ min: 0, max: 900 }),
      points: fc.integer({ min: -20, max: 200 }),
      reward: fc.constantFrom('ride', 'show', 'none'),
      other: fc.nat(15),
    }),
    { maxLength: 16 },
  )
  .map((all) =>
    all.map(({ kind, after, points, reward, other }, at): LoyaltyEvent => {
      const [id, on] = [`e${at}`, plusDays(START, after)]
      if (kind === 'earn') return { kind, id, on, points, why }
      return kind === 'redeem'
        ? { kind, id, on, reward }
        : { kind, id, on, redemption: `e${other}` }
    }),
  )

test('every point is left, spent or expired, none is ever taken, and the order of events does not matter', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 0, max: 1300 }), (events, after) => {
      const on = plusDays(START, after)
      const account = loyaltyAccount(programme, events, on)
      let spent = 0
      for (const lot of account.lots) {
        assert.equal(lot.earned, lot.left + lot.spent + lot.expired)
        assert.ok(lot.left >= 0 && lot.spent >= 0 && lot.expired >= 0 && lot.bonus >= 0)
        assert.ok(lot.expired === 0 || lot.until <= on)
        spent += lot.spent
      }
      const kept = account.redemptions.filter(({ returned }) => !returned)
      assert.equal(
        spent,
        kept.reduce((sum, { cost }) => sum + cost, 0),
      )
      assert.equal(
        account.balance,
        account.lots.reduce((sum, { left }) => sum + left, 0),
      )
      assert.deepEqual(loyaltyAccount(programme, events.toReversed(), on), account)
      // One more gift never makes anything worse.
      const more = loyaltyAccount(
        programme,
        [...events, { kind: 'earn', id: 'gift', on, points: 50, why }],
        on,
      )
      assert.ok(more.balance >= account.balance + 50)
      const tier = (id: string): number => programme.tiers.findIndex((one) => one.id === id)
      assert.ok(tier(more.tier.id) >= tier(account.tier.id))
    }),
    { numRuns: 300 },
  )
})
