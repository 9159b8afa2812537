import type { KeyPrincipal } from '../../ports/principal.ts'
import { refreshScore } from '../../scores/compute.ts'
import { giveConsent } from '../../scores/consents.ts'
import { addScoreFact, requestScore } from '../../scores/run-scores.ts'
import { scoreScheme } from '../../scores/scheme.ts'
import { dayAgo, daysAgo } from '../at.ts'
import type { Theatre } from '../play.ts'
import { identifierOf } from '../subjects.ts'

const SCHEME = 'marketplace-trust-score'

/** `[input, how many, days ago of the first, days between]` */
type Told = readonly [input: string, count: number, ago: number, every: number]

const members: Readonly<Record<string, readonly Told[]>> = {
  zhang: [
    ['id-verified', 1, 290, 0],
    ['phone-verified', 1, 289, 0],
    ['bill-on-time', 16, 280, 17],
    ['loan-repaid', 1, 150, 0],
    ['standing-order', 4, 200, 30],
    ['order-kept', 14, 190, 13],
    ['returned-in-time', 2, 90, 40],
    ['dispute-lost', 1, 45, 0],
    ['trade-verified', 6, 170, 20],
  ],
  // On the court’s list: credit history is capped while that lasts, and nothing else is.
  li: [
    ['id-verified', 1, 240, 0],
    ['address-verified', 1, 239, 0],
    ['bill-on-time', 20, 235, 11],
    ['order-kept', 8, 120, 12],
    ['trade-verified', 3, 100, 25],
  ],
}

/** Two people who agreed to be scored, month by month, and a merchant who asks one of them. */
export async function keepScores(
  { app, principals }: Theatre,
  operator: KeyPrincipal,
  bikes: KeyPrincipal,
): Promise<void> {
  if (!app.packs.get(SCHEME)) return
  for (const [login, told] of Object.entries(members)) {
    const me = principals.get(login)
    if (me?.subject === undefined) continue
    await giveConsent(daysAgo(app, 300), me, { scheme: SCHEME, kind: 'score', agreed: true })
    const subject = identifierOf(login)
    for (const [input, count, ago, every] of told)
      for (let at = 0; at < count; at += 1)
        await addScoreFact(app, operator, {
          scheme: SCHEME,
          subject,
          input,
          on: dayAgo(app, ago - at * every, 'Asia/Shanghai'),
          reference: `${input}-${at + 1}`,
          document: `(DEMO) ${input} ${at + 1} 示范`,
          ...(input === 'trade-verified' ? { counterparty: `passport:GB:PARTNER${at}` } : {}),
        })
    for (const ago of [120, 90, 60, 30, 0]) {
      const then = daysAgo(app, ago)
      await refreshScore(then, scoreScheme(then, SCHEME), me.subject)
    }
  }
  await requestScore(app, bikes, {
    scheme: SCHEME,
    subject: identifierOf('zhang'),
    purpose: 'rent',
    reward: 'bike-deposit',
    number: false,
  })
}
