import type { InputOf } from '@xinyong/contract'
import { objectToPoints } from '../../points/my-points.ts'
import { recordPointsEvent } from '../../points/record-points-event.ts'
import { giveConsent } from '../../scores/consents.ts'
import { dayAgo, daysAgo } from '../at.ts'
import type { Theatre } from '../play.ts'

const SCHEME = 'cn-rongcheng-points'
const ENROLLED = 290

type Told = Pick<InputOf<'recordPointsEvent'>, 'item' | 'points' | 'document'> & {
  readonly ago: number
}

const add = (ago: number, points: number, document: string): Told => ({
  ago,
  points,
  document,
  item: points > 0 ? 'recorded-addition' : 'recorded-deduction',
})

const residents: Readonly<Record<string, readonly Told[]>> = {
  zhang: [
    add(250, 10, '(DEMO) Volunteer service record 志愿服务记录 12'),
    add(180, 15, '(DEMO) Blood donation certificate 献血证 4'),
    add(120, -5, '(DEMO) Penalty decision 处罚决定 31'),
    add(60, 30, '(DEMO) Commendation 表彰决定 2'),
    // Nobody publishes what this is worth: kept aside, not guessed.
    { ago: 25, item: 'volunteering', document: '(DEMO) Volunteer service record 志愿服务记录 40' },
  ],
  li: [
    add(220, 10, '(DEMO) Volunteer service record 志愿服务记录 15'),
    add(90, -20, '(DEMO) Penalty decision 处罚决定 44'),
    { ago: 15, item: 'noise-at-night', document: '(DEMO) Report 情况报告 7' },
  ],
}

/** Two residents in the city’s current scheme: consent, incentives only; one event contested, some kept aside. */
export async function keepPoints({ app, principals, subjects }: Theatre): Promise<void> {
  const officer = principals.get('points-officer')
  if (!app.packs.get(SCHEME) || !officer) return
  for (const [login, told] of Object.entries(residents)) {
    const [me, subject] = [principals.get(login), subjects.get(login)]
    if (!me || subject === undefined) continue
    const known = await app.ledger.read(officer, (tx) => tx.points.events(SCHEME, subject))
    await giveConsent(daysAgo(app, ENROLLED), me, { scheme: SCHEME, kind: 'points', agreed: true })
    for (const [at, { ago, ...event }] of told.entries()) {
      const id = `demo-${at + 1}`
      if (known.some((one) => one.id === id)) continue
      await recordPointsEvent(daysAgo(app, ago), officer, {
        scheme: SCHEME,
        subject,
        event: id,
        on: dayAgo(app, ago, 'Asia/Shanghai'),
        fineDue: false,
        ...event,
      })
    }
    if (login === 'zhang' && known.length === 0)
      await objectToPoints(daysAgo(app, 1), me, {
        scheme: SCHEME,
        event: 'demo-3',
        reasons: 'The car had been sold by then. 当时车辆已出售。',
      })
  }
}
