import { AppError } from '@xinyong/contract'
import type { Instant, PlainDate } from '@xinyong/identity'
import { lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { keyOf } from '../policies/authorise.ts'
import { partyOf } from '../policies/party.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import type { KnownJudgement, ScreeningAsked } from '../ports/review.ts'
import type { PastScreening } from '../ports/screening.ts'
import { answerQuestion, type ScreeningAnswer } from './answer-question.ts'
import { withCompanions } from './companions.ts'
import { fingerprintOf, optionsOf, queryOf, viewOf } from './ask.ts'

const SYSTEM = { kind: 'system', job: 'screening' } as const

/** @throws AppError check/purpose-not-allowed */
export function refusePurpose(principal: Principal, purpose: string): void {
  const key = keyOf(principal)
  if (key && !key.purposes.includes(purpose))
    throw new AppError('check/purpose-not-allowed', { purpose })
}

/** What people of the party decided about these questions, as it stood at the moment. */
export async function memoryOf(
  app: App,
  party: string | undefined,
  fingerprints: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, readonly KnownJudgement[]>> {
  if (party === undefined || fingerprints.length === 0) return new Map()
  const held = await app.ledger.read(SYSTEM, async (tx) => {
    const judgements = await tx.review.memory(party, [...new Set(fingerprints)], at)
    return withCompanions(tx, judgements, at)
  })
  return Map.groupBy(held, ({ fingerprint }) => fingerprint)
}

/** Room for matches that memory takes out. */
const spare = (memory: readonly KnownJudgement[]): number =>
  memory.reduce((sum, { kin = [] }) => sum + 1 + kin.length, 0)

interface Moment {
  readonly at: Instant
  readonly on: PlainDate
  /** The act that the receipt names; absent: the one the index knows. */
  readonly seq?: number | undefined
}

/** Answers for a moment: all questions against one state of the index. Logs nothing. */
export async function answerAll(
  app: App,
  party: string | undefined,
  questions: readonly ScreeningAsked[],
  { at, on, ...stated }: Moment,
  past?: PastScreening,
): Promise<readonly ScreeningAnswer[]> {
  const view = viewOf(app)
  const fingerprints = questions.map((asked) => fingerprintOf(app, asked))
  const memory = await memoryOf(app, party, fingerprints, at)
  const held = (place: number): readonly KnownJudgement[] =>
    memory.get(fingerprints[place] ?? '') ?? []
  const put = questions.map((asked, place) => ({
    query: queryOf(app, asked),
    options: { ...optionsOf(app, asked, on), limit: asked.limit + spare(held(place)) },
  }))
  const [only] = put
  const found =
    put.length === 1 && only !== undefined
      ? [(past ?? view).search(only.query, only.options)]
      : await view.searchMany(put)
  return questions.map((asked, place) =>
    answerQuestion(found[place]!, held(place), {
      at,
      on,
      seq: 'seq' in stated ? stated.seq : found[place]!.seq,
      limit: asked.limit,
    }),
  )
}

/** Charter 7: whoever appears in an answer, shown or left out with a trace, has been looked at. */
export async function logLooks(
  app: App,
  principal: Principal,
  purpose: string,
  answers: readonly Pick<ScreeningAnswer, 'results' | 'suppressed'>[],
): Promise<void> {
  const seen = new Map<string, Set<string>>()
  const look = (id: string, entries: readonly string[]): void => {
    const known = seen.get(id) ?? new Set()
    for (const entry of entries) known.add(entry)
    seen.set(id, known)
  }
  for (const { results, suppressed } of answers) {
    for (const { subjects, entries } of results) for (const id of subjects) look(id, entries)
    for (const { id } of suppressed) {
      const entity = viewOf(app).entity(id)
      for (const subject of entity?.subjects ?? []) look(subject, entity?.entries ?? [])
    }
  }
  const writer = lookWriter(app.ledger)
  await Promise.all(
    Array.from(seen, ([subject, entries]) =>
      writer.write(
        lookOf(app, principal, { what: 'screening', purpose, subject, entries: [...entries] }),
      ),
    ),
  )
}

/** One screening, for whoever has been let in. No answer leaves before its looks are durable. */
export async function screen(
  app: App,
  principal: Principal,
  asked: ScreeningAsked & { readonly purpose: string },
): Promise<ScreeningAnswer> {
  refusePurpose(principal, asked.purpose)
  const moment = { at: app.clock.now(), on: app.clock.today('Etc/UTC') }
  const [answer] = await answerAll(app, partyOf(principal), [asked], moment)
  await logLooks(app, principal, asked.purpose, [answer!])
  return answer!
}
