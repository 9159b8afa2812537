import { AppError, type InputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { plusDays, termEnd } from '@xinyong/procedure'
import {
  canonicalJson,
  forbiddenInput,
  mayScore,
  mayShow,
  retentionOf,
  scoreFacts,
  type KeptItem,
  type ScoreConsent,
  type Scorecard,
} from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { readIdentifier } from '../checks/question.ts'
import { systemRead } from '../cases/system-read.ts'
import type { Handler } from '../handler.ts'
import { lookOf } from '../looks/look-at.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { SubjectCard } from '../ports/ledger.ts'
import type { Principal } from '../ports/principal.ts'
import type { StoredCardConsent, StoredScore } from '../ports/scorecards.ts'
import { cardOf } from './present-card.ts'
import { presentScoreGiven } from './present-score-given.ts'

export const SCORECARDS = { kind: 'system', job: 'scorecards' } as const
type Input = InputOf<'scoreSubject'>

/**
 * Facts in, a score with every point out, by the published version. A person must have agreed to this card and this
 * purpose; only facts the card reads are taken, and none that is never an input or has outlived its time.
 */
export const scoreSubject: Handler<'scoreSubject'> = async (app, principal, input) => {
  authorise(principal, 'scoreSubject')
  const key = keyOf(principal)
  if (!key) throw new AppError('access/sign-in-needed')
  if (!key.purposes.includes(input.purpose))
    throw new AppError('check/purpose-not-allowed', { purpose: input.purpose })
  const stored = await systemRead(app, (tx) => tx.scorecards.published(input.id))
  if (!stored) throw new AppError('scorecard/not-found', { id: input.id, version: '' })
  const card = cardOf(stored)
  const on = app.clock.today('Etc/UTC')
  const subject = await allowed(app, principal, card, input, on)
  refuseFacts(app, card, input, on)
  const answer = scoreFacts(card, input.facts, on)
  const score: StoredScore = {
    id: app.ids.id(),
    card: stored.id,
    version: stored.version,
    authority: stored.authority,
    subject: subject.id,
    key: key.key,
    recipient: key.relyingParty,
    purpose: input.purpose,
    on,
    facts: canonicalJson(input.facts),
    answer: canonicalJson(answer),
    ...(answer.scored && { score: answer.score }),
    adverse: input.adverse,
    scoredAt: app.clock.now(),
    expires: expiryOf(card, input.adverse, on),
  }
  await app.ledger.write(SCORECARDS, async (tx) => {
    await tx.scorecards.addScore(score)
    const seen = { what: 'score', purpose: input.purpose, subject: subject.id } as const
    await tx.looks.append([lookOf(app, principal, { ...seen, decision: `card ${stored.id}` })])
  })
  return presentScoreGiven(score, stored)
}

/** @throws AppError consent/needed, the same for somebody unknown: nothing is learned by asking */
async function allowed(
  app: App,
  principal: Principal,
  card: Scorecard,
  { subject: text, purpose, id }: Input,
  on: PlainDate,
): Promise<SubjectCard> {
  const key = app.identifierKeys.keyOf(readIdentifier(text, 'subject'))
  const { subject, consents } = await systemRead(app, async (tx) => {
    const [found] = await tx.subjects.byIdentifierKeys([key])
    return { subject: found, consents: found ? await tx.scorecards.consents(found.id) : [] }
  })
  const needed = new AppError('consent/needed', { scheme: id, kind: purpose })
  if (!subject) throw needed
  const may = mayScore(card, {
    subjectKind: subject.kind === 'person' ? 'natural-person' : 'organisation',
    purpose,
    on,
    consents: consents.map(asConsent),
  })
  if (may.ok) return subject
  // Charter 7: that somebody asked is shown to the subject, also where the answer was no.
  await app.ledger.write(SCORECARDS, (tx) =>
    tx.looks.append([
      lookOf(app, principal, { what: 'score', purpose, subject: subject.id, decision: 'refused' }),
    ]),
  )
  if (subject.kind === 'person' && card.subjects.includes('natural-person')) throw needed
  throw refuse(app, may.rule, may.message)
}

export function asConsent({
  card,
  purpose,
  givenAt,
  withdrawnAt,
}: StoredCardConsent): ScoreConsent {
  const from = givenAt.slice(0, 10) as PlainDate
  return {
    card,
    purpose,
    from,
    ...(withdrawnAt !== undefined && { to: withdrawnAt.slice(0, 10) as PlainDate }),
  }
}

/** @throws AppError score/forbidden-input | request/invalid | act/refused */
function refuseFacts(app: App, card: Scorecard, { facts, adverse }: Input, on: PlainDate): void {
  const read = new Set(card.characteristics.map(({ id }) => id))
  for (const name of Object.keys(facts)) {
    const forbidden = forbiddenInput(name)
    if (forbidden) {
      app.events.refused('charter.5.forbidden-inputs')
      const { en, zh } = forbidden.message
      throw new AppError('score/forbidden-input', { input: name, reason: en, reasonZh: zh })
    }
    if (!read.has(name))
      throw new AppError('request/invalid', {
        field: `facts.${name}`,
        reason: 'the card does not read it: send no more than it needs',
        reasonZh: '该评分卡不读取此项，请勿提供非必要的信息',
      })
  }
  for (const one of adverse) {
    if (mayShow(card.retention, itemOf(one), on)) continue
    const { rule } = retentionOf(card.retention, itemOf(one))
    throw refuse(app, rule, {
      en: `${one.fact} rests on conduct that is too long ago to be used.`,
      zh: `“${one.fact}”所依据的行为已超过保存期限，不得使用。`,
    })
  }
}

function itemOf({ kind, from, ended }: Input['adverse'][number]): KeptItem {
  return {
    kind,
    from: from as PlainDate,
    ...(ended !== undefined && { ended: ended as PlainDate }),
  }
}

/** The first day on which nothing of it is kept: its adverse facts' own end, and never beyond the profile's term. */
function expiryOf(card: Scorecard, adverse: Input['adverse'], on: PlainDate): PlainDate {
  const ends = adverse.flatMap((one) => retentionOf(card.retention, itemOf(one)).until ?? [])
  const tomorrow = plusDays(on, 1)
  const most = termEnd(on, card.retention === 'cn-credit' ? '5y' : '7y') ?? tomorrow
  const first = ends.reduce((a, b) => (b < a ? b : a), most)
  return first > on ? first : tomorrow
}
