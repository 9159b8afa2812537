import { baselinesOf, THOUSAND } from '../../reasons/baselines.ts'
import { MOST_REASONS } from '../../reasons/reasons-of.ts'
import { binsOf } from '../bins-of.ts'
import { categoryText } from '../find-bin.ts'
import type { Characteristic, Scorecard } from '../scorecard.ts'

/** No bin: the card refuses this value. */
export const REFUSED = -1

/** One characteristic as look-ups. A code is the place of a bin in `binsOf`. */
export interface CharacteristicTable {
  readonly id: string
  readonly numeric: boolean
  /** A number's code is how many of these it reaches. A right-closed bound is stored as the next double above it. */
  readonly cuts: Float64Array
  readonly specialNumbers: ReadonlyMap<number, number>
  /** Categories and special texts. */
  readonly texts: ReadonlyMap<string, number>
  readonly missing: number
  readonly unknown: number
  readonly points: Int32Array
  /** Thousandths of a point below the baseline, by code. */
  readonly losses: Int32Array
  /** Place in `CardTables.reasonIds`, by code. */
  readonly reasons: Int32Array
}

export interface CardTables {
  readonly basePoints: number
  readonly most: number
  readonly reasonIds: readonly string[]
  readonly characteristics: readonly CharacteristicTable[]
}

/** @throws RangeError where the card lacks the baselines of its method: `checkCard` refuses such a card */
export function cardTables(card: Scorecard): CardTables {
  const baselines = baselinesOf(card, card.reasonMethod.method)
  if (baselines === undefined) throw new RangeError('the card lacks baselines; see checkCard')
  // In the order in which the interpreter meets them: that order breaks ties.
  const reasonIds = Object.keys(card.reasons)
  const characteristics = card.characteristics.map((one) =>
    tableOf(one, baselines.get(one.id) ?? 0, reasonIds),
  )
  const most = Math.min(MOST_REASONS, card.reasonMethod.most)
  return { basePoints: card.basePoints, most, reasonIds, characteristics }
}

function tableOf(
  one: Characteristic,
  baseline: number,
  reasonIds: readonly string[],
): CharacteristicTable {
  const bins = binsOf(one)
  const codeOf = (kind: string): number => bins.findIndex((bin) => bin.kind === kind)
  const specialNumbers = new Map<number, number>()
  const texts = new Map<string, number>()
  one.specials.forEach(({ values }, at) => {
    for (const value of values) {
      const code = one.bins.length + at
      if (one.kind === 'categorical') setOnce(texts, categoryText(value), code)
      else if (typeof value === 'number') setOnce(specialNumbers, value + 0, code)
      else setOnce(texts, value, code)
    }
  })
  if (one.kind === 'categorical')
    one.bins.forEach(({ categories }, code) => {
      for (const category of categories) setOnce(texts, category, code)
    })
  return {
    id: one.id,
    numeric: one.kind === 'numeric',
    cuts: one.kind === 'numeric' ? cutsOf(one.bins, one.closed) : new Float64Array(0),
    specialNumbers,
    texts,
    missing: codeOf('missing'),
    unknown: codeOf('unknown'),
    points: Int32Array.from(bins, ({ bin }) => bin.points),
    losses: Int32Array.from(bins, ({ bin }) => baseline - bin.points * THOUSAND),
    reasons: Int32Array.from(bins, ({ bin }) => reasonIds.indexOf(bin.reason ?? one.reason)),
  }
}

function setOnce<K>(map: Map<K, number>, key: K, code: number): void {
  if (!map.has(key)) map.set(key, code)
}

function cutsOf(
  bins: readonly { readonly from?: number }[],
  closed: 'left' | 'right',
): Float64Array {
  const inner = bins.slice(1).map(({ from }) => from ?? Number.NaN)
  return Float64Array.from(inner, (cut) => (closed === 'left' ? cut : nextAbove(cut)))
}

const float = new Float64Array(1)
const bits = new BigInt64Array(float.buffer)

/** The next double above: `v > c` and `v >= nextAbove(c)` say the same of every number. */
export function nextAbove(value: number): number {
  float[0] = value + 0
  bits[0] = (bits[0] ?? 0n) + (value >= 0 ? 1n : -1n)
  return float[0] ?? value
}
