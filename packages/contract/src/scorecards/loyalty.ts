import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id, PlainDate, SubjectRef, Text } from '../shapes.ts'

const Reward = z.object({
  id: Id,
  title: Text,
  cost: z.number().int().positive(),
  from: PlainDate,
  to: PlainDate.optional(),
})

const Programme = z.object({
  id: Id,
  title: Text,
  lasts: z.object({
    months: z.number().int().min(1).max(120),
    until: z.enum(['day', 'end-of-month', 'end-of-year']),
  }),
  /** Ascending; the first from zero, open to all. */
  tiers: z
    .array(
      z.object({
        id: Id,
        title: Text,
        from: z.number().int().min(0),
        bonus: z.number().int().min(0).max(1000),
      }),
    )
    .min(1)
    .max(20),
  catalogue: z.array(Reward).max(500),
})

const ProgrammeShown = Programme.extend({ authority: z.string() }).meta({ id: 'LoyaltyProgramme' })

export const putLoyaltyProgramme = endpoint({
  method: 'POST',
  path: '/api/v1/loyalty/programmes',
  door: 'account',
  summary: 'A rewards programme: tiers, expiry, catalogue. Points are only ever given or spent',
  body: Programme,
  output: ProgrammeShown,
  status: 201,
  errors: ['loyalty/exists', 'request/invalid'],
})

export const listLoyaltyProgrammes = endpoint({
  method: 'GET',
  path: '/api/v1/loyalty/programmes',
  door: 'public',
  summary: 'Rewards programmes with their tiers and catalogues',
  output: z.object({ items: z.array(ProgrammeShown) }),
})

const LoyaltyAccountShown = z
  .object({
    programme: ProgrammeShown,
    on: PlainDate,
    balance: z.number().int(),
    tier: z.object({ id: z.string(), title: Text }),
    toNextTier: z.number().int().optional(),
    expiring: z.array(z.object({ on: PlainDate, points: z.number().int() })),
    offers: z.array(
      z.object({ id: z.string(), title: Text, cost: z.number().int(), missing: z.number().int() }),
    ),
    redemptions: z.array(
      z.object({
        event: z.string(),
        reward: z.string(),
        title: Text,
        on: PlainDate,
        cost: z.number().int(),
        returned: z.boolean(),
      }),
    ),
    note: Text,
  })
  .meta({ id: 'LoyaltyAccount' })

export const giveLoyaltyPoints = endpoint({
  method: 'POST',
  path: '/api/v1/loyalty/programmes/{id}/points',
  door: 'account',
  summary: 'Give points: a whole number above zero, with the reason; the same number counts once',
  params: z.object({ id: Id }),
  body: z.object({
    subject: SubjectRef,
    event: Id,
    on: PlainDate,
    points: z.number().int().positive().max(10_000_000),
    why: Text,
  }),
  output: z.object({ given: z.boolean(), balance: z.number().int() }),
  status: 201,
  errors: ['loyalty/not-found', 'subject/not-found', 'identifier/invalid', 'act/refused'],
})

export const returnLoyaltyReward = endpoint({
  method: 'POST',
  path: '/api/v1/loyalty/programmes/{id}/returns',
  door: 'account',
  summary: 'A reward was not delivered: its points come back to where they were taken from',
  params: z.object({ id: Id }),
  body: z.object({ subject: SubjectRef, redemption: Id }),
  output: z.object({ balance: z.number().int() }),
  errors: ['loyalty/not-found', 'subject/not-found', 'act/refused'],
})

export const myLoyalty = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/loyalty',
  door: 'account',
  summary: 'The subject’s rewards: balance, tier, what expires when, what can be had',
  output: z.object({ items: z.array(LoyaltyAccountShown) }),
  errors: ['subject/not-linked'],
})

export const redeemLoyaltyReward = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/loyalty/{id}/redemptions',
  door: 'account',
  summary: 'Take a reward for points; those that expire first are spent first',
  params: z.object({ id: Id }),
  body: z.object({ reward: Id }),
  output: LoyaltyAccountShown,
  status: 201,
  errors: ['subject/not-linked', 'loyalty/not-found', 'act/refused'],
})
