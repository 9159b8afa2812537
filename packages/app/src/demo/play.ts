import { AppError, type OutputOf } from '@xinyong/contract'
import { millisOf, type PlainDate } from '@xinyong/identity'
import { actOnCase } from '../cases/act-on-case.ts'
import { getCase } from '../cases/get-case.ts'
import { openCase } from '../cases/open-case.ts'
import { check } from '../checks/check-subject.ts'
import { expireEntries } from '../jobs/expire-entries.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal, KeyPrincipal } from '../ports/principal.ts'
import { packOf, rulesFor } from '../rules.ts'
import { dayAgo, daysAgo } from './at.ts'
import type { ActStep, Days, RedeemStep, Story } from './story.ts'
import { identifierOf } from './subjects.ts'

export interface Theatre {
  readonly app: App
  readonly subjects: ReadonlyMap<string, string>
  readonly principals: ReadonlyMap<string, AccountPrincipal>
  readonly airline: KeyPrincipal
}

type Case = OutputOf<'getCase'>

function principalOf({ principals }: Theatre, login: string): AccountPrincipal {
  const principal = principals.get(login)
  if (!principal) throw new AppError('fault/unexpected', { reference: `demo account ${login}` })
  return principal
}

function daysOf(app: App, story: Story, at: number): Days {
  const { pack } = packOf(app, story.pack)
  const ago = (days: number): PlainDate => dayAgo(app, days, pack.timezone)
  return { on: ago(at), ago, exclusions: rulesFor(pack, ago(at)).exclusions.map(({ id }) => id) }
}

/** Days ago of a date: a period that ends on a holiday moves the step to the first day on which the law allows it. */
function agoOf(app: App, date: PlainDate): number {
  const day = 86_400_000
  return Math.floor((millisOf(app.clock.now()) - Date.parse(`${date}T12:00:00Z`)) / day)
}

interface Taken {
  readonly now: Case
  /** Days ago on which the step was really taken: no later step may lie before it. */
  readonly ago: number
}

async function take(theatre: Theatre, story: Story, before: Taken, step: ActStep): Promise<Taken> {
  const { app } = theatre
  const act = async (ago: number): Promise<Taken> => ({
    ago,
    now: await actOnCase(daysAgo(app, ago), principalOf(theatre, step.by), {
      id: before.now.id,
      expectedVersion: before.now.version,
      act: step.act(daysOf(app, story, ago)),
    }),
  })
  const wanted = Math.min(step.ago, before.ago)
  try {
    return await act(wanted)
  } catch (error) {
    const notBefore = error instanceof AppError ? error.refusal?.notBefore : undefined
    const ago = notBefore === undefined ? -1 : agoOf(app, notBefore)
    if (ago < 0 || ago >= wanted) throw error
    return act(ago)
  }
}

async function spend(
  theatre: Theatre,
  story: Story,
  { now }: Taken,
  step: RedeemStep,
): Promise<Taken> {
  const token = now.tokens.find(({ redeemed }) => !redeemed)?.token ?? ''
  const app = daysAgo(theatre.app, step.ago)
  await check(app, theatre.airline, {
    subject: identifierOf(story.subject),
    activity: step.redeem,
    purpose: 'ticket-sale',
    redeem: token,
  })
  const { id } = now
  return { ago: step.ago, now: await getCase(app, principalOf(theatre, story.opened.by), { id }) }
}

/** Tells one story, unless an earlier start of the demo has told it. */
export async function play(theatre: Theatre, story: Story): Promise<void> {
  const { app } = theatre
  const subject = theatre.subjects.get(story.subject) ?? ''
  const known = await app.ledger.read({ kind: 'system', job: 'demo' }, (tx) =>
    tx.cases.ofSubject(subject),
  )
  if (known.some(({ pack }) => pack === story.pack)) return
  const { opened } = story
  const days = daysOf(app, story, opened.ago)
  const now = await openCase(daysAgo(app, opened.ago), principalOf(theatre, opened.by), {
    pack: story.pack,
    subject,
    applicant: story.applicant,
    facts: story.facts,
    documents: [
      { title: 'Application 申请书', number: '(DEMO) A-1', issuer: story.applicant, on: days.on },
    ],
    ...(opened.conductAgo === undefined ? {} : { conductOn: days.ago(opened.conductAgo) }),
  })
  let at: Taken = { now, ago: opened.ago }
  for (const step of story.steps) {
    try {
      at =
        'redeem' in step
          ? await spend(theatre, story, at, step)
          : await take(theatre, story, at, step)
    } catch (error) {
      const what = `demo: ${story.pack}, ${story.subject}, ${step.ago} days ago`
      throw new AppError('fault/unexpected', { reference: what }, undefined, { cause: error })
    }
  }
  if (story.expiredAgo !== undefined) await expireEntries(daysAgo(app, story.expiredAgo))
}
