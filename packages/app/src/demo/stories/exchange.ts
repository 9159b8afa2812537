import type { InputOf } from '@xinyong/contract'
import { proposeAgreement } from '../../agreements/propose-agreement.ts'
import { pullFeed } from '../../agreements/pull-feed.ts'
import { approveAgreement } from '../../agreements/step-agreement.ts'
import { actOnCase } from '../../cases/act-on-case.ts'
import { getCase } from '../../cases/get-case.ts'
import { check } from '../../checks/check-subject.ts'
import type { KeyPrincipal } from '../../ports/principal.ts'
import { dayAgo, daysAgo } from '../at.ts'
import { play, type Theatre } from '../play.ts'
import { paper } from '../steps.ts'
import { identifierOf } from '../subjects.ts'
import { ordered, restrictedStory } from './consumption.ts'

const SYSTEM = { kind: 'system', job: 'demo' } as const
const DEBTOR = 'chen'
const AGREED = 60

type Terms = Pick<InputOf<'proposeAgreement'>, 'purpose' | 'schemes' | 'activities' | 'fields'>

const agreements: readonly Terms[] = [
  {
    purpose: 'luxury-sale',
    schemes: ['cn-consumption-restriction'],
    activities: ['purchase.luxury'],
    fields: ['scheme', 'measures', 'until'],
  },
  // Under this one the voluntary score may read the list of defaulters, and nothing else.
  {
    purpose: 'voluntary-score',
    schemes: ['cn-judgment-defaulters'],
    activities: [],
    fields: ['scheme', 'until'],
  },
]

async function agree(theatre: Theatre, key: KeyPrincipal, terms: Terms): Promise<string> {
  const app = daysAgo(theatre.app, AGREED)
  const made = await proposeAgreement(app, theatre.principals.get('officer')!, {
    ...terms,
    direction: 'state-to-private',
    giver: 'Demo People’s Court of Qinghe 清河示范人民法院',
    recipient: key.relyingParty,
    keys: [key.key],
    from: dayAgo(theatre.app, AGREED, 'Etc/UTC'),
    until: dayAgo(theatre.app, AGREED - 730, 'Etc/UTC'),
    keepDays: 30,
    conflictOfInterest: {
      operatesScheme: true,
      hasConflict: false,
      statement:
        'The marketplace runs a voluntary score; it neither lends nor collects debts. 本平台运营自愿评分，不从事放贷或者催收。',
    },
  })
  await approveAgreement(daysAgo(theatre.app, AGREED - 2), theatre.principals.get('superior')!, {
    id: made.id,
    expectedVersion: made.version,
    reasons:
      'The law binds sellers told by the court; the fields are the least needed. 依法有据，字段为最小必要。',
  })
  return made.id
}

/**
 * The source’s own case, taken step by step: listed, refused with the legal reason, paid, removed, and the next purchase
 * passes. What is left to do is the marketplace’s: to delete its copy and say so.
 */
export async function tellExchange(theatre: Theatre, key: KeyPrincipal): Promise<void> {
  const { app, principals, subjects } = theatre
  const { items } = await app.ledger.read(SYSTEM, (tx) =>
    tx.agreements.list({ on: app.clock.today('Etc/UTC'), limit: 1 }),
  )
  if (items.length > 0) return
  const [luxury] = [
    await agree(theatre, key, agreements[0]!),
    await agree(theatre, key, agreements[1]!),
  ]
  await play(theatre, restrictedStory(DEBTOR, 50, ordered(50, '1y')))
  await pullFeed(daysAgo(app, 20), key, { id: luxury, since: 0, limit: 500 })
  const buy = (ago: number) =>
    check(daysAgo(app, ago), key, {
      subject: identifierOf(DEBTOR),
      activity: 'purchase.luxury',
      purpose: 'luxury-sale',
    })
  await buy(12)
  const cases = await app.ledger.read(SYSTEM, (tx) =>
    tx.cases.ofSubject(subjects.get(DEBTOR) ?? ''),
  )
  const order = cases.find(({ pack }) => pack === 'cn-consumption-restriction')
  if (!order) return
  const officer = principals.get('officer')!
  const now = await getCase(app, officer, { id: order.id })
  await actOnCase(daysAgo(app, 2), officer, {
    id: now.id,
    expectedVersion: now.version,
    act: {
      kind: 'remove',
      ground: 'performed',
      reasons: 'Everything owed was paid. 已全部履行。',
      document: paper(
        'Proof of payment 履行证明',
        'R-2',
        'Demo 示范',
        dayAgo(app, 3, 'Asia/Shanghai'),
      ),
      factOn: dayAgo(app, 3, 'Asia/Shanghai'),
    },
  })
  await buy(1)
}
