import type { InputOf } from '@xinyong/contract'
import type { KeyPrincipal } from '../../ports/principal.ts'
import { giveScorecardConsent } from '../../scorecards/card-consents.ts'
import { getScorecard } from '../../scorecards/cards.ts'
import { reportScoreDecision } from '../../scorecards/decisions.ts'
import { disputeScoredFact } from '../../scorecards/disputes.ts'
import { scoreSubject } from '../../scorecards/score-subject.ts'
import { stepScorecard } from '../../scorecards/step-scorecard.ts'
import { trainScorecardVersion } from '../../scorecards/train-scorecard-version.ts'
import { dayAgo, daysAgo } from '../at.ts'
import type { Theatre } from '../play.ts'
import { identifierOf } from '../subjects.ts'
import { madeUpLoans } from './made-up-loans.ts'

const SYSTEM = { kind: 'system', job: 'demo' } as const
const CARD = { id: 'demo-consumer-loans', version: '1' }
export const LENDING = 'consumer-loan'

const words: InputOf<'trainScorecardVersion'>['head']['words'] = {
  late_payments: {
    title: { en: 'Late payments in the last year', zh: '近一年逾期次数' },
    reason: { en: 'Payments were late in the last year', zh: '近一年有逾期还款' },
    change: { actionable: true, direction: 'decrease', min: 0, step: 1 },
  },
  used_share: {
    title: { en: 'Share of the credit line in use, %', zh: '授信额度使用率（%）' },
    reason: { en: 'Much of the credit line is in use', zh: '授信额度使用率较高' },
    change: { actionable: true, direction: 'decrease', min: 0, step: 5 },
  },
  years_known: {
    title: { en: 'Years with the lender', zh: '与贷款机构往来年数' },
    reason: { en: 'The lender has known you for a short time', zh: '与贷款机构往来时间较短' },
  },
  loan_for: {
    title: { en: 'What the loan is for', zh: '贷款用途' },
    reason: { en: 'Loans for this use were repaid less often', zh: '此类用途的贷款还款情况较差' },
  },
}

const training = (): InputOf<'trainScorecardVersion'> => ({
  csv: madeUpLoans(600, 20_261),
  target: 'unpaid',
  exclude: [],
  categorical: [],
  skipBroken: false,
  columns: {},
  keep: [],
  testShare: 0.3,
  seed: 42,
  save: true,
  head: {
    ...CARD,
    title: { en: 'Consumer loans (demo)', zh: '消费贷款评分卡（演示）' },
    description: {
      en: 'Trained on 600 made-up loans; fit for trying out, for nothing else.',
      zh: '由600笔虚构贷款训练而成，仅供试用。',
    },
    subjects: ['natural-person'],
    retention: 'cn-credit',
    reasonMethod: 'near-cut',
    limits: [
      {
        en: 'A demonstration: nobody in the data exists, and no real decision may rest on it.',
        zh: '演示用途：数据中的人均为虚构，不得据以作出任何真实决定。',
      },
    ],
    words,
  },
})

const borrowers = [
  {
    login: 'chen',
    facts: { late_payments: 3, used_share: 85, years_known: 1, loan_for: 'travel' },
    outcome: 'declined',
    dispute: {
      fact: 'late_payments',
      claimed: 1,
      reasons:
        'Two of the three were paid on the day; the receipts are with me. 其中两次系按时还款，本人持有收据。',
    },
  },
  {
    login: 'li',
    facts: { late_payments: 0, used_share: 20, years_known: 9, loan_for: 'training' },
    outcome: 'approved',
  },
] as const

/** A card from rows to a published version, and two people who agreed to be scored: one was declined and disputes why. */
export async function lendByCard(theatre: Theatre, lender: KeyPrincipal): Promise<void> {
  await publishCard(theatre)
  for (const borrower of borrowers) await borrow(theatre, lender, borrower)
}

/** Each step by whom the office belongs to, from wherever an earlier start left it. */
async function publishCard({ app, principals }: Theatre): Promise<void> {
  const [maker, second] = [principals.get('credit-officer')!, principals.get('credit-decider')!]
  const kept = await app.ledger.read(SYSTEM, (tx) => tx.scorecards.card(CARD.id, CARD.version))
  if (!kept) await trainScorecardVersion(daysAgo(app, 75), maker, training())
  const path = [
    { from: 'draft', step: 'propose', by: maker, ago: 74, why: 'Ready to be looked at. 请审核。' },
    {
      from: 'proposed',
      step: 'approve',
      by: second,
      ago: 72,
      why: 'Read bin by bin. 已逐箱核对。',
    },
    { from: 'approved', step: 'publish', by: maker, ago: 70, why: 'As approved. 按批准发布。' },
  ] as const
  for (const { from, step, by, ago, why } of path) {
    const { state, revision } = await getScorecard(app, by, CARD)
    if (state !== from) continue
    const asked = { ...CARD, step, expectedRevision: revision, reasons: why }
    await stepScorecard(daysAgo(app, ago), by, asked)
  }
}

async function borrow(
  { app, principals }: Theatre,
  lender: KeyPrincipal,
  { login, facts, outcome, ...more }: (typeof borrowers)[number],
): Promise<void> {
  const me = principals.get(login)
  if (me?.subject === undefined) return
  const known = await app.ledger.read(SYSTEM, (tx) => tx.scorecards.scoresOf(me.subject!))
  if (known.some(({ card }) => card === CARD.id)) return
  const consent = { card: CARD.id, purpose: LENDING, agreed: true } as const
  await giveScorecardConsent(daysAgo(app, 12), me, consent)
  const score = await scoreSubject(daysAgo(app, 10), lender, {
    id: CARD.id,
    subject: identifierOf(login),
    purpose: LENDING,
    facts,
    adverse: [],
  })
  await reportScoreDecision(daysAgo(app, 9), lender, {
    id: score.id,
    outcome,
    weight: 'one-of-several',
    humanDecided: true,
    decidedOn: dayAgo(app, 9, 'Etc/UTC'),
    creditor: { name: lender.relyingParty, contact: '1 Demo Road 示范路1号, loans@demo.invalid' },
  })
  if ('dispute' in more)
    await disputeScoredFact(daysAgo(app, 5), me, { id: score.id, ...more.dispute })
}
