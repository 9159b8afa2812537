import { matchScorer, prepareName, search } from '@xinyong/screening'
import type { Entity, Match, NameIndex, Query, Scorer } from '@xinyong/screening'
import type { Measurement } from './benchmark.ts'
import { nomenklaturaScores } from './peers/nomenklatura/nomenklatura.ts'
import { watchmanAnswers } from './peers/watchman/watchman.ts'
import { askedOf, disturbances, isSame } from './screening-queries.ts'
import type { Asked } from './screening-queries.ts'
import { falsePositives, unlistedPeople } from './screening-unlisted.ts'
import { median, rounded } from './statistics.ts'

const ROUNDS = 3
const MOST_CANDIDATES = 50
const FIRST = 5

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

type Compared = Parameters<Scorer<Match>['score']>

type Candidates = {
  readonly query: Query
  readonly entities: readonly Entity[]
  readonly scores: readonly number[]
  /** What the scorer was given for each. */
  readonly compared: readonly Compared[]
}

/** The first fifty of our search, or as many as are near: what both score. */
function candidatesOf(index: NameIndex, query: Query): Candidates {
  const compared: Compared[] = []
  const noted: Scorer<undefined> = {
    ...matchScorer,
    explain: (asked, candidate) => void compared.push([asked, candidate]),
  }
  const { results } = search(index, query, noted, { limit: MOST_CANDIDATES })
  return {
    query,
    entities: results.map(({ entity }) => entity),
    scores: results.map(({ score }) => score),
    compared,
  }
}

/** The query is read, then each candidate judged, as the peer does; its candidates and ours are read before. */
function judgingRate(
  cases: readonly Candidates[],
  judge: (...compared: Compared) => unknown,
): number {
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = cpuSeconds()
    for (const { query, compared } of cases) {
      for (const { text } of query.names)
        prepareName(text, query.schema === 'Person' ? 'person' : 'organisation')
      for (const [asked, candidate] of compared) judge(asked, candidate)
    }
    return cases.length / (cpuSeconds() - before)
  })
  return median(rates)
}

function searchRate(index: NameIndex, cases: readonly Candidates[]): number {
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = cpuSeconds()
    for (const { query } of cases) search(index, query, matchScorer)
    return cases.length / (cpuSeconds() - before)
  })
  return median(rates)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const percent = (share: number): number => Number((100 * share).toFixed(2))

/** Whether the entity asked for stands among the first by score; where scores are equal, where they were found. */
function isFirst(one: Asked, { entities }: Candidates, scores: readonly number[]): boolean {
  const order = entities.map((_, at) => at).toSorted((a, b) => scores[b]! - scores[a]!)
  return order.slice(0, FIRST).some((at) => isSame(entities[at]!, one))
}

const rightScore = (one: Asked, { entities }: Candidates, scores: readonly number[]): number =>
  Math.max(0, ...scores.filter((_, at) => isSame(entities[at]!, one)))

/** The same queries and the same candidates, scored by us and by nomenklatura in the same run. */
export function besideNomenklatura(
  index: NameIndex,
  asked: readonly Asked[],
  unlisted: number,
): readonly Measurement[] {
  const known = asked.map(({ query }) => candidatesOf(index, query))
  const unknown = unlistedPeople(unlisted).map((query) => candidatesOf(index, query))
  const peer = nomenklaturaScores(
    [...known, ...unknown].map(({ query, entities }) => ({ query, candidates: entities })),
  )
  if (peer === undefined) return []
  const all = [...known, ...unknown]
  const theirs = all.length / peer.seconds
  const scoring = judgingRate(all, (asked, candidate) => matchScorer.score(asked, candidate))
  const explaining = judgingRate(all, (asked, candidate) => matchScorer.explain(asked, candidate))
  const searching = searchRate(index, all)
  const note = `${all.length.toLocaleString('en')} queries, ${rounded(mean(all.map(({ entities }) => entities.length)))} candidates each, at most ${MOST_CANDIDATES}: no more were near`
  const judged = (who: string, scores: readonly (readonly number[])[]): readonly Measurement[] => [
    {
      name: `${who}, right one among the first 5 of the same candidates`,
      unit: '%',
      value: percent(mean(asked.map((one, at) => Number(isFirst(one, known[at]!, scores[at]!))))),
    },
    ...falsePositives(
      `${who}, same candidates`,
      asked,
      asked.map((one, at) => rightScore(one, known[at]!, scores[at]!)),
      scores.slice(known.length).map((row) => Math.max(0, ...row)),
    ),
  ]
  const rate = { unit: 'queries/s of CPU', note }
  return [
    { name: 'nomenklatura logic-v2, scoring alone', ...rate, value: rounded(theirs) },
    { name: 'ours, scoring alone of the same candidates', ...rate, value: rounded(scoring) },
    { name: 'ours against it, scoring alone', unit: '×', value: rounded(scoring / theirs) },
    {
      name: 'ours against it, every candidate explained',
      unit: '×',
      value: rounded(explaining / theirs),
      note: 'word by word and in two languages, which the peer does not; the product explains what it shows',
    },
    { name: 'ours with the search against it', unit: '×', value: rounded(searching / theirs) },
    ...judged(
      'ours',
      all.map(({ scores }) => scores),
    ),
    ...judged('nomenklatura', peer.scores),
  ]
}

const MISSPELT: ReadonlySet<string> = new Set(
  disturbances.filter((how) => how.startsWith('letter')),
)
const WARM_UP = 500

/** Misspelt names on OFAC's list of 2021 alone, by us and by the peer's server. */
export async function besideWatchman(
  all: readonly Entity[],
  indexed: (entities: readonly Entity[]) => NameIndex,
  count: number,
): Promise<readonly Measurement[]> {
  const listed = all.filter(({ datasets }) => datasets.includes('us-ofac-sdn'))
  const asked = askedOf(listed, count * 3, 17)
    .filter(({ how }) => MISSPELT.has(how))
    .slice(0, count)
  const peer = await watchmanAnswers(
    asked.map(({ query }) => ({
      name: query.names[0]!.text,
      isPerson: query.schema === 'Person',
    })),
  )
  if (peer === undefined) return []
  const index = indexed(listed)
  for (const { query } of askedOf(listed, WARM_UP, 19)) search(index, query, matchScorer)
  const before = cpuSeconds()
  const ours = asked.map(({ query }) => search(index, query, matchScorer).results)
  const seconds = cpuSeconds() - before
  // Its answers bear the number of the list, ours the list before it.
  const isIt = (id: string, from: Entity): boolean =>
    from.id.endsWith(`-${id}`) || from.id.endsWith(`:${id}`)
  return [
    {
      name: 'watchman 0.50.0, misspelt names',
      unit: 'queries/s of CPU',
      value: rounded(asked.length / peer.seconds),
      note: `${listed.length.toLocaleString('en')} entities of OFAC 2021, ${asked.length} names`,
    },
    {
      name: 'ours against it, the same names and list',
      unit: '×',
      value: rounded(peer.seconds / seconds),
    },
    {
      name: 'watchman, right entity among the first 5',
      unit: '%',
      value: percent(
        mean(asked.map(({ from }, at) => Number(peer.found[at]!.some((id) => isIt(id, from))))),
      ),
    },
    {
      name: 'ours, right entity among the first 5',
      unit: '%',
      value: percent(
        mean(asked.map(({ from }, at) => Number(ours[at]!.some(({ id }) => id === from.id)))),
      ),
    },
  ]
}
