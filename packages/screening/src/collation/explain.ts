import type { Text } from '@xinyong/identity'
import type { Collation } from './collate.ts'
import type { Comparer } from './compare/comparer.ts'
import { LEVELS } from './fields.ts'
import { echoBits } from './model/echo.ts'
import { householdBits, householdDoubt } from './model/household.ts'
import { rarityBits } from './model/score-pair.ts'
import type { Weights } from './model/weights.ts'
import { cellValues } from './table.ts'

/** What one field says about a pair, in bits: the bars of a waterfall. */
export type FieldEvidence = {
  readonly field: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly level: number
  readonly agreement: Text
  /** Bits for (above 0) or against, without the rarity of the value; what only repeats another field is taken off. */
  readonly bits: number
  /** Bits more or less because the value is rare or common. */
  readonly rarity: number
}

/** Why two records are held to be of one subject or not. `total` is the prior and all bars together; 0 is even odds. */
export type PairExplanation = {
  readonly prior: number
  readonly fields: readonly FieldEvidence[]
  readonly total: number
  readonly sentence: Text
}

const round = (bits: number): number => Math.round(bits * 100) / 100

const signed = (bits: number): string => `${bits >= 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`

/** Takes a pair apart into bits of evidence by field, with the values as written. */
export const explainPair = (collation: Collation, a: number, b: number): PairExplanation => {
  const { comparer, weights, table, profile } = collation
  const written = (name: string, row: number): readonly string[] =>
    profile.fields
      .filter((field) => field.name === name)
      .flatMap((field) => {
        const values = field.columns.flatMap((at) => cellValues(table.columns[at]!, row))
        return field.take === 'joined' && values.length > 0 ? [values.join(' ')] : values
      })
  return explainWith(comparer, weights, written, a, b)
}

/** The same for rows that came after the batch: `written` gives a field's values as they are to be shown. */
export const explainWith = (
  comparer: Comparer,
  weights: Weights,
  written: (field: string, row: number) => readonly string[],
  a: number,
  b: number,
): PairExplanation => {
  const levels = new Uint8Array(comparer.fields.length)
  comparer.compare(a, b, levels)
  const echoed = (at: number): number =>
    at === weights.echo?.field ? echoBits(weights.echo, levels) : 0
  const fields = comparer.fields.map((field, at): FieldEvidence => {
    const level = levels[at]!
    return {
      field: field.name,
      left: written(field.name, a),
      right: written(field.name, b),
      level,
      agreement: LEVELS[field.kind][level]!,
      bits: level === 0 ? 0 : round(weights.bits[weights.offsets[at]! + level]! - echoed(at)),
      rarity: level === 0 ? 0 : round(rarityBits(comparer, weights, at, level, [a, b])),
    }
  })
  const told = [...fields, ...householdEvidence(weights, fields)]
  const total = told.reduce((sum, { bits, rarity }) => sum + bits + rarity, weights.prior)
  const spoken = told.filter(({ level }) => level > 0)
  const sentence = (locale: 'en' | 'zh'): string =>
    spoken
      .map(
        ({ field, agreement, bits, rarity }) =>
          `${field} ${agreement[locale]} ${signed(bits + rarity)}`,
      )
      .join(locale === 'en' ? '; ' : '；')
  return {
    prior: round(weights.prior),
    fields: told,
    total: round(total),
    sentence: { en: sentence('en'), zh: sentence('zh') },
  }
}

const HOUSEHOLD: Text = {
  en: 'a shared household or office would explain it too',
  zh: '同住或同址亦可解释',
}

// A bar of its own: what is taken off because those who share a roof agree as much.
function householdEvidence(
  { household, offsets, unmatched, prior }: Weights,
  fields: readonly FieldEvidence[],
): readonly FieldEvidence[] {
  const sum = fields.reduce((all, { bits, rarity }) => all + bits + rarity, prior)
  if (household === undefined || sum < prior) return []
  const home = fields.reduce(
    (all, { level, bits, rarity }, at) =>
      level === 0
        ? all
        : all +
          householdBits(household, at, level, bits + rarity, unmatched[offsets[at]! + level]!),
    household.odds,
  )
  const bits = round(-householdDoubt(home))
  if (bits === 0) return []
  return [
    { field: 'household', left: [], right: [], level: 1, agreement: HOUSEHOLD, bits, rarity: 0 },
  ]
}
