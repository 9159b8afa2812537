import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { freeReport, type FreeReport } from '@xinyong/scoring'
import { systemRead } from '../cases/system-read.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { ReadTx } from '../ports/ledger.ts'
import type { StoredCard, StoredScore } from '../ports/scorecards.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { presentConsent } from './card-consents.ts'
import { presentDecision } from './decisions.ts'
import { presentDisputes } from './disputes.ts'
import { leversOf } from './levers.ts'
import { cardOf } from './present-card.ts'
import { presentScoreGiven } from './present-score-given.ts'
import { SCORECARDS } from './score-subject.ts'
import { UNFAVOURABLE } from './words.ts'

type Shown = OutputOf<'myScorecards'>

/** Everything that scores have to do with one subject, on one page. */
export const myScorecards: Handler<'myScorecards'> = async (app, principal) => {
  authorise(principal, 'myScorecards')
  const { subject } = ownSubject(principal)
  const own = await app.ledger.read(principal, async (tx) => ({
    consents: await tx.scorecards.consents(subject),
    scores: await tx.scorecards.scoresOf(subject),
    decisions: await tx.scorecards.decisionsOf({ subject }),
    disputes: await tx.scorecards.disputesOf({ subject }),
    kind: (await tx.subjects.get(subject))?.kind,
  }))
  const { cards, keys } = await systemRead(app, async (tx) => ({
    cards: await tx.scorecards.cards(),
    keys: await tx.accounts.apiKeys(),
  }))
  const version = versionsOf(cards)
  const about = own.kind === 'person' ? 'natural-person' : 'organisation'
  const report = await reportState(app, subject)
  return {
    consents: own.consents.flatMap((consent) => {
      const card = cards.find(({ id }) => id === consent.card)
      return card ? [presentConsent(consent, card)] : []
    }),
    offered: cards
      .filter((card) => card.state === 'published' && cardOf(card).subjects.includes(about))
      .map((card) => ({
        card: { id: card.id, version: card.version, title: cardOf(card).title },
        authority: card.authority,
        limits: [...cardOf(card).limits],
        purposes: purposesOf(keys),
      })),
    scores: own.scores.flatMap((score) => {
      const card = version(score)
      return card ? [{ ...presentScoreGiven(score, card), levers: leversOf(score, card) }] : []
    }),
    decisions: own.decisions.map(presentDecision),
    disputes: await presentDisputes(app, own.disputes),
    reports: { leftThisYear: report.leftThisYear, free: report.free },
  }
}

/** A copy of the file; the law's free ones are counted, and nothing is charged here beyond them: it is only said. */
export const takeScoreReport: Handler<'takeScoreReport'> = async (app, principal) => {
  authorise(principal, 'takeScoreReport')
  const { subject } = ownSubject(principal)
  const on = app.clock.today('Etc/UTC')
  const { free, why, rule, leftThisYear } = await reportState(app, subject)
  const scores = await app.ledger.read(principal, (tx) => tx.scorecards.scoresOf(subject))
  const cards = await systemRead(app, (tx) => tx.scorecards.cards())
  const version = versionsOf(cards)
  await app.ledger.write(SCORECARDS, (tx) =>
    tx.scorecards.addReport({ id: app.ids.id(), subject, on, why }),
  )
  const left = why === 'yearly' ? leftThisYear - 1 : leftThisYear
  return {
    free,
    why,
    rule,
    leftThisYear: left,
    on,
    scores: scores.flatMap((score) => {
      const card = version(score)
      return card ? [presentScoreGiven(score, card)] : []
    }),
  }
}

async function reportState(app: App, subject: string): Promise<FreeReport> {
  const { given, adverse } = await systemRead(app, async (tx: ReadTx) => ({
    given: await tx.scorecards.reportDays(subject),
    adverse: await tx.scorecards.decisionsOf({ subject }),
  }))
  const days = adverse
    .filter(({ body }) => UNFAVOURABLE.has(body.outcome))
    .map(({ body }) => body.decidedOn as PlainDate)
    // One copy for each decision: one taken since it answers for it.
    .filter((day) => !given.some((one) => one.why === 'adverse-action' && one.on >= day))
    .toSorted()
  const yearly = given.filter(({ why }) => why === 'yearly').map(({ on }) => on)
  return freeReport(yearly, app.clock.today('Etc/UTC'), days.at(-1))
}

function versionsOf(cards: readonly StoredCard[]): (score: StoredScore) => StoredCard | undefined {
  const known = new Map(cards.map((card) => [`${card.id} ${card.version}`, card]))
  return ({ card, version }) => known.get(`${card} ${version}`)
}

/** Who may ask for a score, by the purposes that their keys state. */
function purposesOf(
  keys: Awaited<ReturnType<ReadTx['accounts']['apiKeys']>>,
): Shown['offered'][number]['purposes'] {
  const open = keys.filter(({ scopes, revokedAt }) => scopes.includes('score') && !revokedAt)
  const pairs = open.flatMap(({ relyingParty, purposes }) =>
    purposes
      .filter((purpose) => !purpose.startsWith('operate:'))
      .map((purpose) => ({ purpose, relyingParty })),
  )
  return [...Map.groupBy(pairs, ({ purpose }) => purpose)]
    .map(([purpose, some]) => ({
      purpose,
      recipients: [...new Set(some.map(({ relyingParty }) => relyingParty))].toSorted(),
    }))
    .toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1))
}
