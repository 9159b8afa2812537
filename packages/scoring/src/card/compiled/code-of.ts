import type { FactValue } from '../facts.ts'
import type { CharacteristicTable } from './tables.ts'
import { REFUSED } from './tables.ts'

/** The code of a value: `findBin` by look-up. */
export function codeOf(table: CharacteristicTable, value: FactValue | undefined): number {
  if (value === undefined || value === null) return table.missing
  if (typeof value === 'number') {
    if (value - value !== 0) return REFUSED
    return table.numeric ? numberCode(table, value) : textCode(table, String(value + 0))
  }
  if (table.numeric) return table.texts.get(value as string) ?? REFUSED
  return textCode(table, typeof value === 'string' ? value : String(value))
}

function textCode({ texts, unknown }: CharacteristicTable, text: string): number {
  return texts.get(text) ?? unknown
}

export function numberCode({ specialNumbers, cuts }: CharacteristicTable, value: number): number {
  if (specialNumbers.size > 0) {
    const code = specialNumbers.get(value + 0)
    if (code !== undefined) return code
  }
  let code = 0
  for (let k = 0; k < cuts.length; k += 1) code += Number(value >= cuts[k]!)
  return code
}
