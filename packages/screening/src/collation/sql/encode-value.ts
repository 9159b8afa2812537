import type { PreparedField } from '../prepare/prepare-fields.ts'
import { longForm } from '../prepare/short-names.ts'
import { BETWEEN_PARTS, BETWEEN_VALUES } from './level-sql.ts'

/** A value as the functions read it: its number, then its text, or its words in the order of their numbers, each with number, weight and the long form of a short name. */
const encodeValue = ({ store: { texts, bags } }: PreparedField, value: number): string => {
  if (bags === undefined) return `${value}${BETWEEN_PARTS}${texts[value]!}`
  const words = [...bags.words.subarray(bags.starts[value], bags.starts[value + 1])]
    .map((word) =>
      [word, bags.texts[word], bags.weights[word], longForm(bags.texts[word]!) ?? ''].join(
        BETWEEN_PARTS,
      ),
    )
    .join(' ')
  return `${value}${BETWEEN_PARTS}${words}`
}

/** All values of a row's field, first one first, and the rarity of each; null where it has none. */
export const encodeField = (
  field: PreparedField,
  row: number,
  rarity: (value: number) => number,
): readonly [values: string | null, rarities: string | null] => {
  const first = field.codes[row]!
  if (first < 0) return [null, null]
  const all = [first, ...(field.more.get(row) ?? [])]
  return [
    all.map((value) => encodeValue(field, value)).join(BETWEEN_VALUES),
    all.map(rarity).join(BETWEEN_VALUES),
  ]
}
