import {
  countByDataset,
  createNameIndex,
  entitiesBearing,
  freezeIndex,
  getEntity,
  indexDigest,
  matchScorer,
  putEntity,
  removeEntity,
  rulesDigest,
  search,
} from '@xinyong/screening'
import type { Match, NameIndex, Query, SearchAnswer } from '@xinyong/screening'
import type { Ledger, ReadTx } from '../../ports/ledger.ts'
import type { ScreeningFound, ScreeningOptions, ScreeningView } from '../../ports/screening.ts'
import type { PlainDate } from '@xinyong/identity'
import { oneAtATime } from '../../one-at-a-time.ts'
import { changesSince } from './changes-since.ts'
import { entityIdOf, entityOfSources } from './entity-of-sources.ts'
import type { Surroundings } from './entity-of-sources.ts'
import { finish, shownEntity } from './finish.ts'
import { readMarks } from './marks.ts'
import { keepLast, withoutChanges } from './past-index.ts'
import { passesOf } from './passes.ts'
import type { Pass } from './passes.ts'
import { createSuggestions } from './suggestions.ts'

const SYSTEM = { kind: 'system', job: 'screening' } as const
/** Subjects read at a time. */
const PAGE = 500
const DEFAULT_LIMIT = 5
/** Fewer entities outside the frozen layer are searched as fast as inside. */
const LEAST_TAIL = 5000

export type IndexChange =
  | { readonly put: Parameters<typeof putEntity>[1] }
  | { readonly remove: string }

export interface OpenedView extends ScreeningView {
  readonly index: NameIndex
  /** What is known of a subject changed without an act: its entities are made anew. */
  refreshSubject(subject: string): Promise<void>
}

interface Given extends Surroundings {
  readonly ledger: Ledger
  /** From a snapshot; `seq` is the act up to which it is complete. Absent: built from the ledger. */
  readonly index?: NameIndex
  readonly seq?: number
  /** Told of every change of the index, for those who keep copies. */
  readonly changed?: (changes: readonly IndexChange[]) => void
  /** Puts several questions elsewhere; absent: here, a few at a time. */
  readonly elsewhere?: (passes: readonly Pass[]) => Promise<readonly SearchAnswer<Match>[]>
  readonly progress?: (entities: number) => void
}

/** The index over a ledger: loaded, then brought up to date by what was recorded after the last act it knows. */
export async function openScreening(given: Given): Promise<OpenedView> {
  const { ledger, packs, clock } = given
  const index = given.index ?? createNameIndex(true)
  let seq = given.seq ?? 0
  const tell = given.changed ?? (() => {})
  const suggestions = createSuggestions(index)

  const rebuilt = async (tx: ReadTx, ids: ReadonlySet<string>, from: readonly string[]) => {
    // Every entry of an entity is about a subject the index knows, or about one of those that changed.
    const subjects = new Set(from)
    for (const id of ids) {
      const entity = getEntity(index, id)
      if (entity !== undefined)
        for (const { subject } of readMarks(entity).spans) subjects.add(subject)
    }
    const sources = [...(await tx.screening.sourcesOf([...subjects]))]
    // Records of one id may be about subjects read before.
    const others = new Set<string>()
    for (const id of new Set(sources.map(entityIdOf))) {
      const before = ids.has(id) ? undefined : getEntity(index, id)
      for (const { subject } of before === undefined ? [] : readMarks(before).spans)
        if (!subjects.has(subject)) others.add(subject)
    }
    sources.push(...(await tx.screening.sourcesOf([...others])))
    const byId = Map.groupBy(sources, entityIdOf)
    const changes: IndexChange[] = []
    for (const id of new Set([...ids, ...byId.keys()])) {
      const entity = entityOfSources({ packs, clock }, id, byId.get(id) ?? [])
      if (entity === undefined) {
        if (removeEntity(index, id)) changes.push({ remove: id })
      } else if (putEntity(index, entity) !== 'unchanged') changes.push({ put: entity })
    }
    if (changes.length === 0) return
    suggestions.forget()
    tell(changes)
  }

  // A record that was withdrawn no longer says whose it was: the index does, by its entry.
  const idsOf = (entries: readonly string[]): ReadonlySet<string> =>
    new Set(entries.flatMap((entry) => entitiesBearing(index, entry).map(({ id }) => id)))

  const load = async (): Promise<void> => {
    await ledger.read(SYSTEM, async (tx) => {
      const last = await tx.acts.lastSeq()
      for (let after = ''; ;) {
        const subjects = await tx.screening.subjects(after, PAGE)
        await rebuilt(tx, new Set(), subjects)
        given.progress?.(index.livingEntities)
        const end = subjects.at(-1)
        if (end === undefined || subjects.length < PAGE) break
        after = end
      }
      seq = last
    })
    freezeIndex(index)
  }
  const follow = async (): Promise<void> => {
    await ledger.read(SYSTEM, async (tx) => {
      const last = await tx.acts.lastSeq()
      if (last <= seq) return
      let [entries, subjects]: [string[], string[]] = [[], []]
      const flush = async (): Promise<void> => {
        if (entries.length > 0) await rebuilt(tx, idsOf(entries), subjects)
        ;[entries, subjects] = [[], []]
      }
      for await (const row of tx.entries.changedSince(seq)) {
        entries.push(row.entry.id)
        subjects.push(row.entry.subject)
        if (entries.length >= PAGE) await flush()
      }
      await flush()
      seq = last
    })
    if (index.tail.entities > Math.max(LEAST_TAIL, index.frozen.entities / 4)) freezeIndex(index)
  }
  const catchUp = oneAtATime(follow)
  if (given.index === undefined) await load()
  else await catchUp()

  const onDay = ({ on, limit }: ScreeningOptions, at = seq) => ({
    on: on ?? clock.today('Etc/UTC'),
    limit: limit ?? DEFAULT_LIMIT,
    seq: at,
  })
  const runOn =
    (held: NameIndex) =>
    ({ query, options }: Pass): SearchAnswer<Match> =>
      search(held, query, matchScorer, options)
  const run = runOn(index)
  const searchOne = (query: Query, options: ScreeningOptions = {}): ScreeningFound =>
    finish(query, passesOf(query, options).map(run), onDay(options))
  const past = keepLast()
  const changedSince = (after: number, most: number, day?: PlainDate) =>
    ledger.read(SYSTEM, (tx) => {
      const then = day === undefined ? clock : { ...clock, today: () => day }
      return changesSince({ index, tx, surroundings: { packs, clock: then }, seq: after, most })
    })

  return {
    index,
    get seq() {
      return seq
    },
    get size() {
      return index.livingEntities
    },
    digests: () => ({ index: indexDigest(index), rules: rulesDigest }),
    search: searchOne,
    async asOf(after, on) {
      const held = await past.of(after, async () =>
        withoutChanges(index, (await changedSince(after, Number.MAX_SAFE_INTEGER - 1, on)) ?? []),
      )
      return {
        indexDigest: indexDigest(held),
        search: (query, options = {}) =>
          finish(query, passesOf(query, options).map(runOn(held)), onDay(options, after)),
      }
    },
    changesSince: changedSince,
    async searchMany(asked) {
      const known = seq
      const passes = asked.map(({ query, options }) => passesOf(query, options))
      const flat = passes.flat()
      const answers =
        given.elsewhere !== undefined && flat.length >= MANY
          ? await given.elsewhere(flat)
          : await inTurns(flat, run)
      let next = 0
      return asked.map(({ query, options }, at) => {
        const own = answers.slice(next, (next += passes[at]?.length ?? 0))
        return finish(query, own, onDay(options, known))
      })
    },
    entity(id, on) {
      const entity = getEntity(index, id)
      return entity && shownEntity(entity, on ?? clock.today('Etc/UTC'))
    },
    suggest(prefix, options = {}) {
      const { on, limit } = onDay(options)
      return suggestions
        .find(prefix, limit * 3)
        .flatMap((id) => {
          const entity = getEntity(index, id)
          return (entity && shownEntity(entity, on)) ?? []
        })
        .slice(0, limit)
    },
    catalogue() {
      const counts = countByDataset(index)
      return packs.all
        .filter(({ pack }) => pack.use !== 'study' && (counts.has(pack.id) || pack.mirror))
        .map(({ pack }) => ({
          id: pack.id,
          title: pack.title,
          mirror: pack.use === 'mirror',
          entities: counts.get(pack.id) ?? 0,
        }))
    },
    catchUp,
    refreshSubject: (subject) =>
      ledger.read(SYSTEM, (tx) => rebuilt(tx, new Set([`xinyong-${subject}`]), [subject])),
  }
}

/** Fewer are answered sooner than threads would be told of them. */
const MANY = 64
/** Questions at a time before others get their turn. */
const TURN = 16

async function inTurns<T, R>(items: readonly T[], work: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = []
  for (const item of items) {
    results.push(work(item))
    if (results.length % TURN === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return results
}
