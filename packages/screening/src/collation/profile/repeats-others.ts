import { normaliseValue } from '../prepare/normalise.ts'
import { cellValues } from '../table.ts'
import type { RecordTable } from '../table.ts'

const LOOKED_AT = 2000

/**
 * Whether a column says again what `parts` say together: in nine of ten rows that fill both, every word of the parts is
 * in it. Counting it as well would count the same evidence twice.
 */
export const repeatsOthers = (
  table: RecordTable,
  whole: number,
  parts: readonly number[],
): boolean => {
  if (parts.length === 0) return false
  const step = Math.max(1, Math.floor(table.size / LOOKED_AT))
  let [both, repeated, alone] = [0, 0, 0]
  for (let row = 0; row < table.size; row += step) {
    const said = wordsOf(table, row, [whole])
    if (said.size === 0) continue
    const others = wordsOf(table, row, parts)
    if (others.size === 0) alone += 1
    else {
      both += 1
      if ([...others].every((word) => said.has(word))) repeated += 1
    }
  }
  return both > alone * 9 && repeated > both * 0.9
}

function wordsOf(table: RecordTable, row: number, places: readonly number[]): ReadonlySet<string> {
  return new Set(
    places.flatMap((at) =>
      cellValues(table.columns[at]!, row).flatMap((value) =>
        normaliseValue('name', value, false).split(' ').filter(Boolean),
      ),
    ),
  )
}
