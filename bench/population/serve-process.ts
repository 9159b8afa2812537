/** `serve-process.ts SIZE SNAPSHOT QUESTIONS`: opens a snapshot, asks, changes and refreshes, and tells what it took. */
import { open } from 'node:fs/promises'
import {
  entityOf,
  freezeIndex,
  getEntity,
  indexDigest,
  matchScorer,
  openSnapshot,
  putEntity,
  removeEntity,
  search,
} from '@xinyong/screening'
import type { NameIndex, Query } from '@xinyong/screening'
import { isMeant, kinds, questionsOf } from './ask-register.ts'

const [size, path, count] = [
  Number(process.argv[2]),
  process.argv[3] ?? '',
  Number(process.argv[4]),
]
const WARM_UP = 50
const LATE = 200
/** Share of the register that a refresh brings anew. */
const CHANGED = 0.02

const rss = (): number => {
  globalThis.gc?.()
  return process.memoryUsage.rss()
}

async function load(): Promise<{ readonly buffer: ArrayBuffer; readonly seconds: number }> {
  const start = performance.now()
  await using file = await open(path)
  const { size: bytes } = await file.stat()
  const buffer = new ArrayBuffer(bytes)
  for (let at = 0; at < bytes;) {
    const { bytesRead } = await file.read(new Uint8Array(buffer, at, Math.min(bytes - at, 2 ** 28)))
    at += bytesRead
  }
  return { buffer, seconds: (performance.now() - start) / 1000 }
}

function waitsOf(index: NameIndex, queries: readonly Query[]): readonly number[] {
  return queries.map((query) => {
    const start = performance.now()
    search(index, query, matchScorer)
    return performance.now() - start
  })
}

function askAll(index: NameIndex): readonly object[] {
  const asked = kinds.map((kind, at) => ({
    kind,
    questions: questionsOf(index, size, kind, count + WARM_UP, 11 + at),
  }))
  for (const { questions } of asked)
    waitsOf(
      index,
      questions.slice(0, WARM_UP).map(({ query }) => query),
    )
  return asked.map(({ kind, questions }) => {
    const told = questions.slice(WARM_UP)
    const before = process.cpuUsage()
    const waits = waitsOf(
      index,
      told.map(({ query }) => query),
    )
    const { user, system } = process.cpuUsage(before)
    const answers = told.map(({ query }) => search(index, query, matchScorer))
    const found = told.filter(({ from }, at) =>
      answers[at]!.results.some(({ entity }) => isMeant(entity, from)),
    ).length
    const complete = answers.filter((answer) => answer.complete).length
    return {
      name: kind.name,
      asked: told.length,
      found,
      complete,
      waits,
      cpuSeconds: (user + system) / 1e6,
    }
  })
}

/** From handing in a new listing to the first answer that has it. */
function freshness(index: NameIndex): readonly number[] {
  return Array.from({ length: LATE }, (_, at) => {
    const names = [{ text: `Quillon Vandermark ${at}`, role: 'name' as const }]
    const start = performance.now()
    putEntity(index, entityOf({ id: `late-${at}`, schema: 'Person', names }))
    const { results } = search(index, { schema: 'Person', names }, matchScorer, { limit: 500 })
    if (!results.some(({ id }) => id === `late-${at}`))
      throw new TypeError('a new listing is not found')
    return performance.now() - start
  })
}

/** Replaces a share of the register and makes one layer of it again, as a server does after an edition came. */
function refresh(index: NameIndex): object {
  const changed = Math.floor(size * CHANGED)
  const step = Math.floor(size / changed)
  const before = { rss: rss(), peak: process.resourceUsage().maxRSS * 1024 }
  const starting = performance.now()
  for (let at = 0; at < changed; at += 1) {
    const id = `made-${(at * step).toString(36)}`
    const entity = getEntity(index, id)
    if (entity === undefined) continue
    if (at % 10 === 0) removeEntity(index, id)
    else putEntity(index, { ...entity, lastChange: '2026-11-01T00:00:00' })
  }
  const changing = (performance.now() - starting) / 1000
  const digest = indexDigest(index)
  const freezing = performance.now()
  freezeIndex(index)
  const frozen = (performance.now() - freezing) / 1000
  if (indexDigest(index) !== digest) throw new TypeError('a refresh changed what the index holds')
  const peak = process.resourceUsage().maxRSS * 1024
  return { changed, changing, frozen, before, peak, after: rss() }
}

function manyNames(index: NameIndex): readonly number[] {
  const people = questionsOf(index, size, kinds[0]!, 400, 77)
  return Array.from({ length: 20 }, (_, round) => {
    const names = people.slice(round * 20, round * 20 + 20).map(({ query }) => query.names[0]!)
    const start = performance.now()
    search(index, { schema: 'Person', names }, matchScorer)
    return performance.now() - start
  })
}

const empty = rss()
const { buffer, seconds: reading } = await load()
const starting = performance.now()
const opened = openSnapshot(buffer)
const opening = (performance.now() - starting) / 1000
if (!opened.ok) throw new TypeError(`the snapshot does not open: ${opened.flaw}`)
const { index } = opened
const loaded = rss()
const answers = askAll(index)
const serving = rss()
const many = manyNames(index)
const late = freshness(index)
process.stdout.write(
  JSON.stringify({
    empty,
    loaded,
    serving,
    reading,
    opening,
    answers,
    many,
    late,
    refresh: refresh(index),
  }),
)
