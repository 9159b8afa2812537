import { codeOf } from './code-of.ts'
import type { CardColumns, NumberColumn, TextColumn } from './columns.ts'
import type { CompiledCard } from './compile-card.ts'
import type { CharacteristicTable } from './tables.ts'
import { REFUSED } from './tables.ts'

/** Puts the codes of rows [start, end) of one column into the first places of a block. */
export type Reader = (start: number, end: number, codes: Int32Array) => void

/** One for each characteristic, in the order of the card. */
export function readersOf({ tables }: CompiledCard, { columns }: CardColumns): readonly Reader[] {
  return tables.characteristics.map((table, j) => {
    const column = columns[j]
    if (column === undefined || (column.kind === 'numbers') !== table.numeric)
      throw new TypeError(
        `column ${j} must hold ${table.numeric ? 'numbers' : 'texts'}: ${table.id}`,
      )
    return column.kind === 'numbers' ? numberReader(table, column) : textReader(table, column)
  })
}

function numberReader(table: CharacteristicTable, { values, aside }: NumberColumn): Reader {
  const { cuts, missing, specialNumbers } = table
  const plain = (start: number, end: number, codes: Int32Array): void => {
    for (let at = start; at < end; at += 1) {
      const value = values[at]!
      let code = 0
      // A sum of comparisons has no branch to guess wrong, which costs more than all of them.
      for (let k = 0; k < cuts.length; k += 1) code += Number(value >= cuts[k]!)
      codes[at - start] = value - value === 0 ? code : value !== value ? missing : REFUSED
    }
  }
  if (specialNumbers.size === 0 && aside === undefined) return plain
  return (start, end, codes) => {
    plain(start, end, codes)
    if (specialNumbers.size > 0)
      for (let at = start; at < end; at += 1)
        codes[at - start] = specialNumbers.get(values[at]! + 0) ?? codes[at - start]!
    for (const [row, value] of aside ?? [])
      if (row >= start && row < end) codes[row - start] = codeOf(table, value)
  }
}

function textReader(table: CharacteristicTable, { dictionary, codes: places }: TextColumn): Reader {
  // Shifted by two, so that -2 and -1 have places too.
  const known = dictionary.map((text) => codeOf(table, text))
  const byPlace = Int32Array.from([REFUSED, table.missing, ...known])
  return (start, end, codes) => {
    for (let at = start; at < end; at += 1) {
      codes[at - start] = byPlace[places[at]! + 2]!
    }
  }
}
