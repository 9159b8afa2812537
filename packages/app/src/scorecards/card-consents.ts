import { AppError, type OutputOf } from '@xinyong/contract'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import type { StoredCard, StoredCardConsent } from '../ports/scorecards.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { cardOf } from './present-card.ts'
import { SCORECARDS } from './score-subject.ts'

type Shown = OutputOf<'giveScorecardConsent'>
const LAW = 'PIPL Art. 13-15, 47'

/** Specific, recorded, unticked before: one card, one purpose, by the subject alone (charter 4). */
export const giveScorecardConsent: Handler<'giveScorecardConsent'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'giveScorecardConsent')
  const { account, subject } = ownSubject(principal)
  const { card, kind } = await systemRead(app, async (tx) => ({
    card: await tx.scorecards.published(input.card),
    kind: (await tx.subjects.get(subject))?.kind,
  }))
  if (!card) throw new AppError('scorecard/not-found', { id: input.card, version: '' })
  const about = kind === 'person' ? 'natural-person' : 'organisation'
  if (!cardOf(card).subjects.includes(about))
    throw refuse(app, 'consent.subject-kind', {
      en: 'The card was not made for such a subject.',
      zh: '评分卡不适用于此类主体。',
    })
  const consent = await app.ledger.write(principal, async (tx): Promise<StoredCardConsent> => {
    const known = (await tx.scorecards.consents(subject)).find(
      (one) =>
        one.card === input.card && one.purpose === input.purpose && one.withdrawnAt === undefined,
    )
    if (known) return known
    const act = await tx.acts.appendGlobal(card.id, card.authority, {
      kind: 'score',
      by: { id: account.account, role: 'subject' },
      on: app.clock.today('Etc/UTC'),
      body: { step: 'consent', scheme: card.id, kind: `card: ${input.purpose}`, subject },
    })
    const made = {
      id: app.ids.id(),
      subject,
      card: card.id,
      purpose: input.purpose,
      givenAt: app.clock.now(),
      act: act.seq,
    }
    await tx.scorecards.putConsent(made)
    app.events.acted(act)
    return made
  })
  return presentConsent(consent, card)
}

/** One step, no reason asked: scores, facts, decisions and disputes go, and every recipient is told to delete its copy. */
export const withdrawScorecardConsent: Handler<'withdrawScorecardConsent'> = async (
  app,
  principal,
  { id },
) => {
  authorise(principal, 'withdrawScorecardConsent')
  const { account, subject } = ownSubject(principal)
  const consents = await app.ledger.read(principal, (tx) => tx.scorecards.consents(subject))
  const consent = consents.find((one) => one.id === id)
  if (!consent) throw new AppError('consent/not-found', { id })
  const card = await cardNow(app, consent.card)
  if (!card) throw new AppError('scorecard/not-found', { id: consent.card, version: '' })
  if (consent.withdrawnAt !== undefined) return presentConsent(consent, card)
  const withdrawn = { ...consent, withdrawnAt: app.clock.now() }
  await app.ledger.write(SCORECARDS, async (tx) => {
    await tellRecipients(app, tx, consent)
    await tx.scorecards.forgetScores(subject, consent.card, consent.purpose)
    await tx.scorecards.putConsent(withdrawn)
    const on = app.clock.today('Etc/UTC')
    await tx.acts.appendGlobal(card.id, card.authority, {
      kind: 'score',
      by: { id: account.account, role: 'subject' },
      on,
      body: { step: 'withdraw', scheme: card.id, kind: 'card' },
    })
    await tx.acts.appendGlobal(card.id, card.authority, {
      kind: 'erase',
      by: { id: 'system:withdraw', role: 'system' },
      on,
      body: { acts: [consent.act], reasons: 'consent withdrawn', law: LAW },
    })
  })
  return presentConsent(withdrawn, card)
}

async function tellRecipients(
  app: App,
  tx: WriteTx,
  { subject, card, purpose }: StoredCardConsent,
): Promise<void> {
  const scores = (await tx.scorecards.scoresOf(subject)).filter(
    (one) => one.card === card && one.purpose === purpose,
  )
  for (const score of scores)
    await tx.scorecards.addMessage({
      id: app.ids.id(),
      key: score.key,
      scoreId: score.id,
      toldAt: app.clock.now(),
      body: {
        kind: 'consent-withdrawn',
        message: {
          en: 'The consent was withdrawn: delete this score and whatever was made from it.',
          zh: '当事人已撤回同意：请删除该评分及由其产生的信息。',
        },
      },
    })
}

/** The published version, or the latest there was: a consent outlives versions. */
async function cardNow(app: App, id: string): Promise<StoredCard | undefined> {
  return systemRead(
    app,
    async (tx) =>
      (await tx.scorecards.published(id)) ??
      (await tx.scorecards.cards()).find((card) => card.id === id),
  )
}

export function presentConsent(consent: StoredCardConsent, card: StoredCard): Shown {
  return {
    id: consent.id,
    card: { id: card.id, title: cardOf(card).title },
    purpose: consent.purpose,
    given: consent.givenAt,
    ...defined({ withdrawn: consent.withdrawnAt }),
  }
}
