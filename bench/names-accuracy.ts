import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compareNames, entityOf, nameScore, ofacScore, prepareName } from '@xinyong/screening'
import type { Entity, Query } from '@xinyong/screening'
import { aucOf, bestF1, pairsOf, partOf } from '../tools/train-names-data.ts'
import type { Benchmark, BenchOptions, Measurement } from './benchmark.ts'
import { reliability } from './names-accuracy-calibration.ts'
import { trigramSearch } from './names-accuracy-candidates.ts'
import { csvRows, listedPeople } from './names-accuracy-lists.ts'
import { perturbed, seeded } from './names-accuracy-perturb.ts'
import { nomenklaturaScores } from './peers/nomenklatura/nomenklatura.ts'
import { sharedPath } from './screening-lists.ts'

const SEED = 7
const RECALL = 0.99
const CANDIDATES = 20
const THRESHOLD = 0.5
const JUDGED = join(import.meta.dirname, '../packages/screening/src/match/judged-pairs.json')

const score = (a: string, b: string, kind: 'person' | 'organisation'): number =>
  nameScore(prepareName(a, kind), prepareName(b, kind))

/** The threshold that keeps the share of the scores. */
const keeping = (scores: readonly number[], share: number): number =>
  scores.toSorted((a, b) => a - b)[Math.floor(scores.length * (1 - share))] ?? 0

function labelledPairs(): readonly Measurement[] {
  const pairs = pairsOf(readFileSync(sharedPath('names', 'pairs-synthetic.csv'), 'utf8'))
  const held = pairs.filter(({ family }) => partOf(family, 2) === 1)
  const labels = held.map(({ isMatch }) => Number(isMatch))
  const scores = held.map(({ schema, name1, name2 }) =>
    score(name1, name2, schema === 'Person' ? 'person' : 'organisation'),
  )
  const note = `${held.length} pairs of families the weights were not learnt from`
  return [
    { name: 'F1 at 0.5', unit: 'ratio', value: bestF1(labels, scores, THRESHOLD), note },
    { name: 'AUC', unit: 'ratio', value: aucOf(labels, scores), note },
    ...reliability(
      'held out',
      scores.map((one, at) => ({ score: one, same: labels[at] === 1 })),
    ),
  ]
}

type Judged = {
  readonly kind: 'person' | 'organisation'
  readonly a: string
  readonly b: string
  readonly same: boolean
}

/** Pairs of our own, judged by hand; the weights were not learnt from them, rules were mended with them in sight. */
function judgedPairs(): readonly Measurement[] {
  const { pairs } = JSON.parse(readFileSync(JUDGED, 'utf8')) as {
    readonly pairs: readonly Judged[]
  }
  const scored = pairs.map(({ a, b, kind, same }) => ({ score: score(a, b, kind), same }))
  const labels = scored.map(({ same }) => Number(same))
  const scores = scored.map((one) => one.score)
  const note = `${pairs.length} pairs judged by hand`
  return [
    {
      name: 'F1 at 0.5, our own pairs',
      unit: 'ratio',
      value: bestF1(labels, scores, THRESHOLD),
      note,
    },
    { name: 'AUC, our own pairs', unit: 'ratio', value: aucOf(labels, scores), note },
    ...reliability('our own pairs', scored),
  ]
}

function officialScores(): Measurement {
  const rows = csvRows(readFileSync(sharedPath('names', 'ofac-official-scores.csv'), 'utf8'))
    .slice(1)
    .filter(([, , shown = '']) => Number(shown) > 0)
  const near = rows.filter(
    ([query = '', listed = '', shown = '']) =>
      Math.abs(ofacScore(query, listed) - Number(shown)) <= 5,
  )
  return {
    name: 'official tool, within 5 points',
    unit: 'ratio',
    value: near.length / rows.length,
    note: `${rows.length} names the tool showed`,
  }
}

function negatives({ quick, tell }: BenchOptions): readonly Measurement[] {
  const listed = listedPeople(sharedPath('lists'))
  const below = seeded(SEED)
  const known = Array.from({ length: quick ? 300 : 1500 }, () => {
    const { text } = listed[below(listed.length)] ?? { text: '' }
    return { query: perturbed(text, below), found: [text] }
  })
  const find = trigramSearch(listed)
  const every = quick ? 500 : 50
  const unknown = csvRows(readFileSync(sharedPath('names', 'negatives-us.csv'), 'utf8'))
    .slice(1)
    .flatMap(([query = ''], at) => (at % every === 0 && query !== '' ? [query] : []))
    .map((query) => ({
      query,
      found: find(prepareName(query, 'person').words, CANDIDATES).map(({ text }) => text),
    }))
  const cases = [...known, ...unknown]
  const rate = (scores: readonly (readonly number[])[]): number => {
    const best = scores.map((row) => Math.max(0, ...row))
    const least = keeping(best.slice(0, known.length), RECALL)
    return best.slice(known.length).filter((one) => one >= least).length / unknown.length
  }
  const ours = cases.map(({ query, found }) => found.map((name) => score(query, name, 'person')))
  const note = `${unknown.length} names not listed, ${CANDIDATES} candidates each, threshold keeps ${RECALL * 100} % of ${known.length} misspelt listed names`
  const name = 'false positives'
  const mine: Measurement = { name, unit: 'ratio', value: rate(ours), note }
  tell('logic-v2 on the same pairs')
  const named = (text: string): Query => ({ schema: 'Person', names: [{ text, role: 'name' }] })
  const entity = (text: string): Entity =>
    entityOf({ id: `name:${text}`, schema: 'Person', names: [{ text, role: 'name' }] })
  const peer = nomenklaturaScores(
    cases.map(({ query, found }) => ({ query: named(query), candidates: found.map(entity) })),
  )
  return peer === undefined
    ? [mine]
    : [mine, { name: `${name}, logic-v2`, unit: 'ratio', value: rate(peer.scores), note }]
}

const HAN = /^\p{Script=Han}+$/u
const LATIN = /^[\p{Script=Latin}' -]+$/u

function hanGroups({ quick }: BenchOptions): Measurement {
  const groups = gunzipSync(readFileSync(sharedPath('names', 'cross-script-groups.txt.gz')))
    .toString('utf8')
    .split('\n')
    .map((line) => (line.split(' => ')[0] ?? '').split(', '))
    .map((names) => ({
      han: names.filter((name) => HAN.test(name)).map((name) => prepareName(name, 'person')),
      latin: names.filter((name) => LATIN.test(name)).map((name) => prepareName(name, 'person')),
    }))
    .filter(({ han, latin }) => han.length > 0 && latin.length > 0)
  const every = Math.floor(groups.length / (quick ? 100 : 600))
  const sample = groups.filter((_, at) => at % every === 0)
  type Names = readonly ReturnType<typeof prepareName>[]
  const best = (left: Names, right: Names): number =>
    Math.max(...left.flatMap((a) => right.map((b) => compareNames(a, b).score)))
  const near = sample.filter(({ han, latin }) => {
    const own = best(han, latin)
    return sample.filter((other) => best(han, other.latin) > own).length < sample.length / 60
  })
  return {
    name: 'Han name near its Latin names by sound alone',
    unit: 'ratio',
    value: near.length / sample.length,
    note: `right group among the first ${Math.floor(sample.length / 60)} of ${sample.length}; Japanese names in Han have no Mandarin reading to go by`,
  }
}

export const namesAccuracy: Benchmark = {
  name: 'names-accuracy',
  what: 'how often the name engine is right: labelled pairs, misspelt and unlisted names, the official tool, Han and Latin',
  run: (options) =>
    Promise.resolve([
      ...labelledPairs(),
      ...judgedPairs(),
      officialScores(),
      ...negatives(options),
      hanGroups(options),
    ]),
}
