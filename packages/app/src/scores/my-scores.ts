import { AppError, type OutputOf } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { computeScore, refreshScore, SCORING } from './compute.ts'
import { presentRequest, presentScore } from './present-score.ts'
import { scoreScheme } from './scheme.ts'

type Shown = OutputOf<'myScores'>['items'][number]

async function scoreOf(app: App, subject: string, id: string): Promise<Shown | undefined> {
  const scheme = scoreScheme(app, id)
  return app.ledger.read(SCORING, async (tx) => {
    const consent = await tx.scores.consent(subject, id, 'score')
    const found = consent && (await computeScore(app, tx, scheme, subject))
    if (!found) return undefined
    return presentScore(app, scheme.pack, found, {
      consent,
      values: await tx.scores.values(id, subject),
      requests: await tx.scores.requests(subject),
    })
  })
}

/** The score as it stands this moment; what merchants learn is the one of the last computation. */
export const myScores: Handler<'myScores'> = async (app, principal) => {
  authorise(principal, 'myScores')
  const { subject } = ownSubject(principal)
  const items: Shown[] = []
  for (const { pack } of app.packs.all) {
    if (pack.kind !== 'score' || pack.use !== 'operate') continue
    const shown = await scoreOf(app, subject, pack.id)
    if (shown) items.push(shown)
  }
  return { items }
}

/** Each request is answered by itself; the merchant learns nothing that the subject did not allow, and no reason. */
export const answerScoreRequest: Handler<'answerScoreRequest'> = async (app, principal, input) => {
  authorise(principal, 'answerScoreRequest')
  const { subject } = ownSubject(principal)
  return app.ledger.write(principal, async (tx) => {
    const request = await tx.scores.request(input.id)
    if (!request || request.subject !== subject)
      throw new AppError('score/request-not-found', { id: input.id })
    const open = request.state === 'waiting' && app.clock.now() < request.expiresAt
    // An allowance may be taken back at any time; one that has lapsed is not revived.
    if (!open && !(request.state === 'allowed' && !input.allow))
      throw new AppError('score/request-not-found', { id: input.id })
    const answered = {
      ...request,
      state: input.allow ? ('allowed' as const) : ('declined' as const),
      numberAllowed: input.allow && input.number && request.wantsNumber,
    }
    await tx.scores.putRequest(answered)
    return presentRequest(app, answered)
  })
}

export const disputeScoreFact: Handler<'disputeScoreFact'> = async (app, principal, input) => {
  authorise(principal, 'disputeScoreFact')
  const { subject } = ownSubject(principal)
  const scheme = scoreScheme(app, input.scheme)
  await app.ledger.write(principal, async (tx) => {
    const fact = await tx.scores.fact(input.scheme, input.fact)
    if (!fact || fact.subject !== subject)
      throw new AppError('score/fact-not-found', { id: input.fact })
    await tx.scores.dispute(fact.id, input.reasons)
  })
  await refreshScore(app, scheme, subject)
  const shown = await scoreOf(app, subject, input.scheme)
  if (!shown) throw new AppError('score/fact-not-found', { id: input.fact })
  return shown
}
