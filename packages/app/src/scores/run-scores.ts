import { AppError } from '@xinyong/contract'
import { instantOfMillis, millisOf, type Instant, type PlainDate } from '@xinyong/identity'
import { forbiddenInputIn, parsePeriod } from '@xinyong/rulebook'
import { scoreNote } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { readIdentifier } from '../checks/question.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { lookOf } from '../looks/look-at.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { ScoreRequest } from '../ports/scores.ts'
import { refreshScore, SCORING } from './compute.ts'
import { refuseUnlessOperator } from './operator.ts'
import { scoreScheme } from './scheme.ts'

async function subjectBy(app: App, text: string, field = 'subject'): Promise<string | undefined> {
  const key = app.identifierKeys.keyOf(readIdentifier(text, field))
  const [found] = await systemRead(app, (tx) => tx.subjects.byIdentifierKeys([key]))
  return found?.id
}

/** Charter 4 and 5: only about those who consented, only what the scheme names, never a forbidden fact. */
export const addScoreFact: Handler<'addScoreFact'> = async (app, principal, input) => {
  authorise(principal, 'addScoreFact')
  const scheme = scoreScheme(app, input.scheme)
  refuseUnlessOperator(principal, scheme.pack)
  const known = scheme.scheme.inputs.find(({ id }) => id === input.input)
  if (!known) {
    const forbidden = forbiddenInputIn([input.input])
    if (forbidden) {
      app.events.refused('charter.5.forbidden-inputs')
      throw new AppError('score/forbidden-input', {
        input: input.input,
        reason: forbidden.en,
        reasonZh: forbidden.zh,
      })
    }
    throw new AppError('score/unknown-input', { input: input.input, scheme: input.scheme })
  }
  if (input.on > scheme.today)
    throw refuse(app, 'score.not-yet', {
      en: 'The fact lies in the future.',
      zh: '该事实尚未发生。',
    })
  const subject = await subjectBy(app, input.subject)
  const counterparty =
    input.counterparty === undefined
      ? undefined
      : app.identifierKeys.keyOf(readIdentifier(input.counterparty, 'counterparty'))
  const made = await app.ledger.write(SCORING, async (tx) => {
    const needed =
      known.sensitive === true ? (['score', 'sensitive-facts'] as const) : (['score'] as const)
    for (const kind of needed) {
      const consent = subject && (await tx.scores.consent(subject, input.scheme, kind))
      if (!consent) throw new AppError('consent/needed', { scheme: input.scheme, kind })
    }
    const fact = {
      id: app.ids.id(),
      pack: input.scheme,
      subject: subject!,
      input: input.input,
      on: input.on as PlainDate,
      reference: input.reference,
      disputed: false,
      ...defined({ document: input.document, counterparty }),
    }
    const added = await tx.scores.addFact(fact)
    return { fact: fact.id, added }
  })
  return made
}

export const ruleScoreFact: Handler<'ruleScoreFact'> = async (app, principal, input) => {
  authorise(principal, 'ruleScoreFact')
  const scheme = scoreScheme(app, input.scheme)
  refuseUnlessOperator(principal, scheme.pack)
  const subject = await app.ledger.write(SCORING, async (tx) => {
    const fact = await tx.scores.fact(input.scheme, input.fact)
    if (!fact) throw new AppError('score/fact-not-found', { id: input.fact })
    if (input.outcome === 'deleted') await tx.scores.dropFact(fact.id)
    else if (input.document === undefined)
      throw refuse(
        app,
        'score.proof',
        {
          en: 'A disputed fact is proven by a document, or deleted.',
          zh: '有争议的信息须以文书证明，否则应予删除。',
        },
        'FCRA 611',
      )
    else await tx.scores.dispute(fact.id, undefined)
    return fact.subject
  })
  await refreshScore(app, scheme, subject)
  return { fact: input.fact, outcome: input.outcome }
}

/** Asking is always answered the same way, whoever is asked about: nothing about the subject is learned by it. */
export const requestScore: Handler<'requestScore'> = async (app, principal, input) => {
  authorise(principal, 'requestScore')
  const { scheme } = scoreScheme(app, input.scheme)
  const key = keyOf(principal)
  if (!key) throw new AppError('access/sign-in-needed')
  if (!key.purposes.includes(input.purpose))
    throw new AppError('check/purpose-not-allowed', { purpose: input.purpose })
  if (input.reward !== undefined && !scheme.rewards.some(({ id }) => id === input.reward))
    throw new AppError('score/unknown-reward', { reward: input.reward, scheme: input.scheme })
  const subject = await subjectBy(app, input.subject)
  const consent =
    subject &&
    (await app.ledger.read(SCORING, (tx) => tx.scores.consent(subject, input.scheme, 'score')))
  const at = app.clock.now()
  const request: ScoreRequest = {
    id: app.ids.id(),
    pack: input.scheme,
    // Whoever does not take part is not even asked.
    ...defined({ subject: consent ? subject : undefined, reward: input.reward }),
    key: key.key,
    relyingParty: key.relyingParty,
    purpose: input.purpose,
    wantsNumber: input.number,
    numberAllowed: false,
    askedAt: at,
    expiresAt: laterBy(at, scheme.requestWaits.value),
    state: 'waiting',
  }
  await app.ledger.write(SCORING, (tx) => tx.scores.putRequest(request))
  return { request: request.id, expiresAt: request.expiresAt }
}

function laterBy(at: Instant, period: string): Instant {
  const { n, unit } = parsePeriod(period) ?? { n: 7, unit: 'cd' }
  const days = { cd: 1, wd: 1, mo: 30, y: 365 }[unit] * n
  return instantOfMillis(millisOf(at) + days * 86_400_000)
}

/**
 * What the subject allowed to be told: rewards that may be given, and the number if that was allowed too. There is no answer
 * that says no: declined, without consent, unknown and too low a score all give no reward.
 */
export const getScoreRequest: Handler<'getScoreRequest'> = async (app, principal, input) => {
  authorise(principal, 'getScoreRequest')
  const { request, value } = await app.ledger.read(SCORING, async (tx) => {
    const found = await tx.scores.request(input.id)
    if (!found || found.key !== keyOf(principal)?.key)
      throw new AppError('score/request-not-found', { id: input.id })
    const [latest] =
      found.state === 'allowed' && found.subject !== undefined && app.clock.now() < found.expiresAt
        ? await tx.scores.values(found.pack, found.subject)
        : []
    return { request: found, value: latest }
  })
  const { scheme } = scoreScheme(app, request.pack)
  if (!value) {
    const over = request.expiresAt <= app.clock.now()
    const state = over ? ('no-answer' as const) : ('waiting' as const)
    return { request: request.id, state, rewards: [], note: scoreNote }
  }
  const rewards = scheme.rewards.filter(
    ({ id, min }) => min.value <= value.score && (request.reward ?? id) === id,
  )
  await app.ledger.write(SCORING, (tx) =>
    tx.looks.append([
      lookOf(app, principal, {
        what: 'score',
        purpose: request.purpose,
        subject: value.subject,
        decision: request.numberAllowed ? 'number' : 'rewards',
      }),
    ]),
  )
  return {
    request: request.id,
    state: 'answered',
    rewards: rewards.map(({ id, title }) => ({ id, title })),
    ...(request.numberAllowed ? { number: value.score } : {}),
    note: scoreNote,
  }
}
