import { AppError, type OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { loyaltyAccount, type LoyaltyEvent, type LoyaltyProgramme } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { readIdentifier } from '../checks/question.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import type { StoredProgramme } from '../ports/scorecards.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { analystOf } from './analyst.ts'
import { SCORECARDS } from './score-subject.ts'
import { NO_PUNISHMENT } from './words.ts'

type AccountShown = OutputOf<'redeemLoyaltyReward'>

/** Terms may be improved or corrected by whoever runs the programme; events stay as they are. */
export const putLoyaltyProgramme: Handler<'putLoyaltyProgramme'> = async (
  app,
  principal,
  { id, ...body },
) => {
  authorise(principal, 'putLoyaltyProgramme')
  const { authority } = analystOf(principal)
  const { tiers } = body
  if (tiers[0]!.from !== 0 || tiers.some((tier, at) => at > 0 && tier.from <= tiers[at - 1]!.from))
    throw new AppError('request/invalid', {
      field: 'tiers',
      reason: 'the first tier starts at 0 and each further one higher',
      reasonZh: '第一档须从 0 开始，其后逐档递增',
    })
  const programme: StoredProgramme = { id, authority, body }
  await app.ledger.write(principal, async (tx) => {
    const known = await tx.scorecards.programme(id)
    if (known && known.authority !== authority) throw new AppError('loyalty/exists', { id })
    await tx.scorecards.putProgramme(programme)
  })
  return present(programme)
}

export const listLoyaltyProgrammes: Handler<'listLoyaltyProgrammes'> = async (app, principal) => {
  authorise(principal, 'listLoyaltyProgrammes')
  const programmes = await app.ledger.read(principal, (tx) => tx.scorecards.programmes())
  return { items: programmes.map(present) }
}

export const giveLoyaltyPoints: Handler<'giveLoyaltyPoints'> = async (app, principal, input) => {
  authorise(principal, 'giveLoyaltyPoints')
  const { authority } = analystOf(principal)
  const today = app.clock.today('Etc/UTC')
  if (input.on > today)
    throw refuse(app, 'loyalty.not-yet', {
      en: 'Points cannot be given for a day that has not come.',
      zh: '不得为尚未到来的日期发放积分。',
    })
  const subject = await subjectBy(app, input.subject)
  const event: LoyaltyEvent = {
    kind: 'earn',
    id: `earn-${input.event}`,
    on: input.on as PlainDate,
    points: input.points,
    why: input.why,
  }
  return app.ledger.write(SCORECARDS, async (tx) => {
    const programme = await programmeIn(tx, input.id, authority)
    const given = await tx.scorecards.addLoyaltyEvent(input.id, subject, event)
    const events = await tx.scorecards.loyaltyEvents(input.id, subject)
    return { given, balance: loyaltyAccount(modelOf(programme), events, today).balance }
  })
}

export const returnLoyaltyReward: Handler<'returnLoyaltyReward'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'returnLoyaltyReward')
  const { authority } = analystOf(principal)
  const subject = await subjectBy(app, input.subject)
  const on = app.clock.today('Etc/UTC')
  const event = {
    kind: 'return' as const,
    id: `return-${input.redemption}`,
    on,
    redemption: input.redemption,
  }
  return app.ledger.write(SCORECARDS, async (tx) => {
    const programme = await programmeIn(tx, input.id, authority)
    const account = await follow(app, tx, programme, subject, event)
    return { balance: account.balance }
  })
}

export const redeemLoyaltyReward: Handler<'redeemLoyaltyReward'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'redeemLoyaltyReward')
  const { subject } = ownSubject(principal)
  const on = app.clock.today('Etc/UTC')
  // Of one day, the earlier of two redemptions is followed first: ids sort by their moment.
  const id = `${app.clock.now()}-${app.ids.id().slice(0, 22)}`
  const event = { kind: 'redeem' as const, id, on, reward: input.reward }
  return app.ledger.write(principal, async (tx) => {
    const programme = await programmeIn(tx, input.id)
    return presentAccount(programme, await follow(app, tx, programme, subject, event))
  })
}

export const myLoyalty: Handler<'myLoyalty'> = async (app, principal) => {
  authorise(principal, 'myLoyalty')
  const { subject } = ownSubject(principal)
  const on = app.clock.today('Etc/UTC')
  return app.ledger.read(principal, async (tx) => {
    const items: AccountShown[] = []
    for (const id of await tx.scorecards.loyaltyProgrammesOf(subject)) {
      const programme = (await tx.scorecards.programme(id))!
      const events = await tx.scorecards.loyaltyEvents(id, subject)
      items.push(presentAccount(programme, loyaltyAccount(modelOf(programme), events, on)))
    }
    return { items }
  })
}

/** Adds the event where it can be followed; otherwise nothing is spent and the sentence says why. */
async function follow(
  app: App,
  tx: WriteTx,
  programme: StoredProgramme,
  subject: string,
  event: LoyaltyEvent,
): Promise<ReturnType<typeof loyaltyAccount>> {
  await tx.scorecards.lockLoyalty(programme.id, subject)
  const events = await tx.scorecards.loyaltyEvents(programme.id, subject)
  const account = loyaltyAccount(modelOf(programme), [...events, event], event.on)
  const before = loyaltyAccount(modelOf(programme), events, event.on)
  // An event that crowds out another one is no better than one that cannot be followed itself.
  const not =
    account.notFollowed.find((one) => one.event === event.id) ??
    account.notFollowed[before.notFollowed.length]
  if (not) throw refuse(app, `loyalty.${not.why}`, not.message)
  await tx.scorecards.addLoyaltyEvent(programme.id, subject, event)
  return account
}

async function programmeIn(tx: WriteTx, id: string, authority?: string): Promise<StoredProgramme> {
  const programme = await tx.scorecards.programme(id)
  if (!programme || (authority !== undefined && programme.authority !== authority))
    throw new AppError('loyalty/not-found', { id })
  return programme
}

async function subjectBy(app: App, text: string): Promise<string> {
  const key = app.identifierKeys.keyOf(readIdentifier(text, 'subject'))
  const [found] = await systemRead(app, (tx) => tx.subjects.byIdentifierKeys([key]))
  if (!found) throw new AppError('subject/not-found', { id: text })
  return found.id
}

const modelOf = ({ id, body }: StoredProgramme): LoyaltyProgramme =>
  ({ id, ...body }) as unknown as LoyaltyProgramme

function present({ id, authority, body }: StoredProgramme): OutputOf<'putLoyaltyProgramme'> {
  return { id, authority, ...body }
}

function presentAccount(
  programme: StoredProgramme,
  account: ReturnType<typeof loyaltyAccount>,
): AccountShown {
  const titles = new Map(programme.body.catalogue.map(({ id, title }) => [id, title]))
  return {
    programme: present(programme),
    on: account.on,
    balance: account.balance,
    tier: { id: account.tier.id, title: account.tier.title },
    ...defined({ toNextTier: account.toNextTier }),
    expiring: account.expiring.map((one) => ({ ...one })),
    offers: account.offers.map(({ reward, missing }) => ({
      id: reward.id,
      title: reward.title,
      cost: reward.cost,
      missing,
    })),
    redemptions: account.redemptions.map(({ event, reward, on, cost, returned }) => ({
      event,
      reward,
      title: titles.get(reward) ?? { en: reward, zh: reward },
      on,
      cost,
      returned,
    })),
    note: NO_PUNISHMENT,
  }
}
