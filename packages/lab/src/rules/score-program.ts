import type { PlainDate } from '@xinyong/identity'
import { scoreOn } from '@xinyong/rulebook'
import type { Pack, ScoreInForce } from '@xinyong/rulebook'
import type { DayTable } from './period-table.ts'
import { endOfTerm, NEVER } from './period-table.ts'

/** A dimension is counted in thousandths, as the scoring package does. */
const WHOLE = 1000

interface InputTable {
  readonly id: string
  readonly dimension: number
  /** Thousandths of the dimension for one fact; below zero where it lowers. */
  readonly worth: number
  /** The most that all facts of this kind move. */
  readonly cap: number
  readonly ends: DayTable
  readonly perCounterparty: boolean
}

/** A voluntary score as numbers: what its rules say on one day, ready for typed arrays. */
export interface ScoreProgram {
  readonly min: number
  /** Points of the score that each dimension is worth. */
  readonly most: readonly number[]
  readonly inputs: readonly InputTable[]
  readonly lists: readonly { readonly dimension: number; readonly cap: number }[]
  /** Where each band begins, lowest first; the lowest begins nowhere. */
  readonly bands: readonly number[]
  readonly rewards: readonly number[]
  readonly refreshOn: number
  readonly consent: boolean
}

/** Facts of many accounts as typed arrays; those of account `s` are `starts[s]` up to `starts[s + 1]`, in any order. */
export interface ScoreColumns {
  readonly starts: Uint32Array
  readonly input: Uint8Array
  readonly day: Int32Array
  /** The same number for the same partner; -1 where none is known. */
  readonly partner: Int32Array
  readonly disputed: Uint8Array
  /** One bit for each public list of the scheme that the account's holder is on. */
  readonly listed: Uint8Array
}

export interface ScoreResults {
  readonly score: Int32Array
  /** Place of the band, lowest first. */
  readonly band: Uint8Array
  /** Number of rewards earned. */
  readonly earned: Uint8Array
}

/** Compiles the score of a pack for a day; undefined where it has none then. */
export function compileScore(pack: Pack, on: PlainDate): ScoreProgram | undefined {
  const scheme = pack.score && scoreOn(pack.score, on)
  if (scheme === undefined || on < (pack.versions[0]?.from ?? on)) return undefined
  const { min, max } = scheme.range.value
  const dimensionOf = (id: string): number => scheme.dimensions.findIndex((one) => one.id === id)
  return {
    min,
    most: sharesOf(scheme, max - min),
    inputs: scheme.inputs.map(({ id, dimension, worth, cap, valid, perCounterparty }) => ({
      id,
      dimension: dimensionOf(dimension),
      worth: worth.value,
      cap: cap?.value ?? WHOLE,
      ends: valid.value === 'always' ? () => NEVER : endOfTerm(valid.value),
      perCounterparty: perCounterparty === true,
    })),
    lists: scheme.lists.map(({ dimension, cap }) => ({
      dimension: dimensionOf(dimension),
      cap: cap.value,
    })),
    bands: scheme.bands.value.map((band) => band.min ?? Number.NEGATIVE_INFINITY),
    rewards: scheme.rewards.map((reward) => reward.min.value),
    refreshOn: scheme.refreshOn.value,
    consent: scheme.consent.required,
  }
}

/** Shares of the range by weight, rounded along the running sum so that together they are the range exactly. */
function sharesOf(scheme: ScoreInForce, range: number): readonly number[] {
  let weight = 0
  return scheme.dimensions.map(({ id }) => {
    const before = Math.floor((range * weight) / 100)
    weight += scheme.weights.value[id] ?? 0
    return Math.floor((range * weight) / 100) - before
  })
}

/**
 * The columnar engine of voluntary scores: accounts `first` up to `end` on a day. `explainScore` of the scoring package is
 * its oracle: same facts, same score, same band, same rewards.
 */
export function scoreAccounts(
  program: ScoreProgram,
  columns: ScoreColumns,
  results: ScoreResults,
  first: number,
  end: number,
  on: number,
): void {
  const counts = new Int32Array(program.inputs.length)
  for (let s = first; s < end; s += 1) {
    counts.fill(0)
    for (let f = columns.starts[s]!; f < columns.starts[s + 1]!; f += 1)
      if (countsOn(program, columns, s, f, on)) counts[columns.input[f]!]! += 1
    const score = totalOf(program, counts, columns.listed[s]!)
    results.score[s] = score
    results.band[s] = program.bands.findLastIndex((from) => from <= score)
    results.earned[s] = program.rewards.filter((from) => from <= score).length
  }
}

/** In force on the day, not disputed, and the first in force with its partner where partners count once. */
function countsOn(
  program: ScoreProgram,
  columns: ScoreColumns,
  s: number,
  f: number,
  on: number,
): boolean {
  if (!standsOn(program, columns, f, on)) return false
  const [input, partner] = [columns.input[f]!, columns.partner[f]!]
  if (program.inputs[input]!.perCounterparty && partner !== -1)
    for (let e = columns.starts[s]!; e < f; e += 1)
      if (
        columns.partner[e] === partner &&
        columns.input[e] === input &&
        standsOn(program, columns, e, on)
      )
        return false
  return true
}

function standsOn(program: ScoreProgram, columns: ScoreColumns, f: number, on: number): boolean {
  const day = columns.day[f]!
  return day <= on && columns.disputed[f] === 0 && program.inputs[columns.input[f]!]!.ends(day) > on
}

/** What is good counts first, up to the whole; then what lowers it, down to nothing; last a public list may cap it. */
function totalOf(program: ScoreProgram, counts: Int32Array, listed: number): number {
  let score = program.min
  for (const [d, most] of program.most.entries()) {
    let [good, bad, cap] = [0, 0, WHOLE]
    for (const [k, { dimension, worth, cap: limit }] of program.inputs.entries()) {
      if (dimension !== d) continue
      const size = Math.min(limit, counts[k]! * Math.abs(worth))
      if (worth < 0) bad += size
      else good += size
    }
    for (const [k, list] of program.lists.entries())
      if (list.dimension === d && ((listed >> k) & 1) === 1) cap = Math.min(cap, list.cap)
    const stand = Math.max(0, Math.min(WHOLE, good) - bad)
    score += Math.floor((most * Math.min(stand, cap)) / WHOLE)
  }
  return score
}
