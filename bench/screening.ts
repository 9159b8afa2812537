import { createNameIndex, freezeIndex, matchScorer, putEntity, search } from '@xinyong/screening'
import type { Entity, NameIndex, Query } from '@xinyong/screening'
import type { Benchmark, Measurement } from './benchmark.ts'
import { realLists } from './screening-lists.ts'
import { besideNomenklatura, besideWatchman } from './screening-peers.ts'
import { scriptGroups } from './name-corpora.ts'
import { askedOf, disturbances, isSame } from './screening-queries.ts'
import type { Asked } from './screening-queries.ts'
import { unlisted } from './screening-unlisted.ts'
import { median, quantile, rounded } from './statistics.ts'

const ROUNDS = 3
const WARM_UP = 500

export const screening: Benchmark = {
  name: 'screening',
  what: 'names found among the real lists, across scripts, and scored beside the peer',
  run: async ({ quick, tell }) => {
    tell('reading the lists')
    const entities = await realLists()
    const index = filled(entities)
    tell(`asking ${entities.length.toLocaleString('en')} records`)
    const asked = askedOf(entities, quick ? 1400 : 9800, 11)
    return [
      ...speed('real lists', index, asked),
      ...recall(index, asked),
      manyNames(index, entities, quick ? 20 : 200),
      ...(tell('asking for people no list names'), unlisted(index, asked, quick ? 1000 : 50_000)),
      ...(tell('asking nomenklatura'),
      besideNomenklatura(index, asked.slice(0, quick ? 70 : 1400), quick ? 50 : 1000)),
      ...(tell('asking watchman'), await besideWatchman(entities, filled, quick ? 40 : 400)),
      ...(tell('asking across scripts'), acrossScripts(quick ? 500 : 1500)),
    ]
  },
}

function filled(entities: Iterable<Entity>): NameIndex {
  const index = createNameIndex(true)
  for (const entity of entities) putEntity(index, entity)
  freezeIndex(index)
  return index
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The rate by CPU time, since other work on the machine must not count; latency as the caller waits. */
function speed(name: string, index: NameIndex, asked: readonly Asked[]): readonly Measurement[] {
  for (const { query } of asked.slice(0, WARM_UP)) search(index, query, matchScorer)
  // Every round asks other names: what an index remembers of a query must not answer it again.
  const share = Math.floor((asked.length - WARM_UP) / ROUNDS)
  const waits: number[] = []
  const rates = Array.from({ length: ROUNDS }, (_, round) => {
    const before = cpuSeconds()
    for (const { query } of asked.slice(WARM_UP + round * share, WARM_UP + (round + 1) * share)) {
      const start = performance.now()
      search(index, query, matchScorer)
      waits.push(performance.now() - start)
    }
    return share / (cpuSeconds() - before)
  })
  return [
    {
      name: `${name}: full match, rate`,
      unit: 'queries/s of CPU',
      value: rounded(median(rates)),
      rounds: rates.map(rounded),
    },
    { name: `${name}: full match, median`, unit: 'ms', value: rounded(median(waits)) },
    {
      name: `${name}: full match, 99 of 100 within`,
      unit: 'ms',
      value: rounded(quantile(waits, 0.99)),
    },
  ]
}

function recall(index: NameIndex, asked: readonly Asked[]): readonly Measurement[] {
  const found = asked.map((one) => {
    const at = search(index, one.query, matchScorer).results.findIndex(({ entity }) =>
      isSame(entity, one),
    )
    return { how: one.how, at }
  })
  const share = (ones: typeof found): number =>
    (100 * ones.filter(({ at }) => at >= 0).length) / ones.length
  return [
    { name: 'recall among the first 5, all', unit: '%', value: Number(share(found).toFixed(2)) },
    ...disturbances.map((how) => ({
      name: `recall among the first 5, ${how}`,
      unit: '%',
      value: Number(share(found.filter((one) => one.how === how)).toFixed(2)),
    })),
    {
      name: 'mean place of the right one',
      unit: '',
      value: rounded(mean(found.filter(({ at }) => at >= 0).map(({ at }) => at + 1))),
    },
  ]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function manyNames(index: NameIndex, entities: readonly Entity[], rounds: number): Measurement {
  const people = entities.filter(({ schema }) => schema === 'Person')
  const waits = Array.from({ length: rounds }, (_, round) => {
    const names = Array.from(
      { length: 20 },
      (__, at) => people[(round * 131 + at * 17) % people.length]!,
    )
    const query: Query = { schema: 'Person', names: names.map((one) => one.names[0]!) }
    const start = performance.now()
    search(index, query, matchScorer)
    return performance.now() - start
  })
  return {
    name: 'a query with 20 different names, median',
    unit: 'ms',
    value: rounded(median(waits)),
    note: 'twenty unlike people, the worst case',
  }
}

const HAN = /^\p{Script=Han}+$/u
const LATIN = /^[a-z]+$/

/** Each group of the dictionary is one entity in one script; its name in the other script must find it. */
function acrossScripts(count: number): readonly Measurement[] {
  const groups = scriptGroups().filter(
    (group) => group.some((name) => HAN.test(name)) && group.some((name) => LATIN.test(name)),
  )
  const made = (script: RegExp): NameIndex =>
    filled(
      groups.map((group, at) => ({
        ...EMPTY,
        id: `${at}`,
        names: group
          .filter((name) => script.test(name))
          .map((text) => ({ text, role: 'name' as const })),
      })),
    )
  const share = (listed: RegExp, written: RegExp): number => {
    const index = made(listed)
    const step = Math.max(1, Math.floor(groups.length / count))
    const chosen = groups.flatMap((group, at) => (at % step === 0 ? [{ group, at }] : []))
    const hits = chosen.filter(({ group, at }) => {
      const text = group.find((name) => written.test(name))!
      const { results } = search(
        index,
        { schema: 'Person', names: [{ text, role: 'name' }] },
        matchScorer,
        { limit: 50 },
      )
      return results.some(({ id }) => id === `${at}`)
    })
    return Number(((100 * hits.length) / chosen.length).toFixed(2))
  }
  const note = `${groups.length.toLocaleString('en')} groups of single names`
  return [
    {
      name: 'asked in Han, listed in Latin: right group among 50',
      unit: '%',
      value: share(LATIN, HAN),
      note,
    },
    {
      name: 'asked in Latin, listed in Han: right group among 50',
      unit: '%',
      value: share(HAN, LATIN),
      note,
    },
  ]
}

const EMPTY: Omit<Entity, 'id' | 'names'> = {
  schema: 'Person',
  birthDates: [],
  countries: [],
  genders: [],
  identifiers: [],
  addresses: [],
  datasets: [],
  topics: [],
}
