import type { Text } from '@xinyong/identity'
import type { CardColumns } from '../card/compiled/columns.ts'
import type { CompiledCard } from '../card/compiled/compile-card.ts'
import { readersOf } from '../card/compiled/column-readers.ts'
import { aucOf } from '../evaluation/discrimination.ts'

export interface ProxyFinding {
  readonly characteristic: string
  /** Association of the bins with the declared groups, corrected for chance: 0 none, 1 the same thing. */
  readonly cramersV: number
  /** How well the points alone tell one group from the rest, at best over groups: 0.5 not at all, 1 always. */
  readonly tellsApart: number
  readonly group: string
  readonly warn: boolean
  readonly message?: Text
}

export interface ProxyLimits {
  readonly cramersV: number
  readonly tellsApart: number
}

/**
 * Whether an input stands in for a protected attribute that itself is no input. It warns and never refuses: nearly
 * everything is associated a little, and whether an input is justified is for people to say.
 * @param groups for each row the declared group, or undefined where it is not known
 * @returns strongest association first
 */
export function proxyTest(
  compiled: CompiledCard,
  columns: CardColumns,
  groups: readonly (string | undefined)[],
  limits: ProxyLimits = { cramersV: 0.3, tellsApart: 0.7 },
): readonly ProxyFinding[] {
  const rows = groups.flatMap((group, row) => (group === undefined ? [] : [row]))
  const names = [...new Set(rows.map((row) => groups[row]!))].toSorted()
  const readers = readersOf(compiled, columns)
  const codes = new Int32Array(columns.rows)
  return compiled.tables.characteristics
    .map(({ id, points }, j): ProxyFinding => {
      readers[j]!(0, columns.rows, codes)
      const used = rows.filter((row) => codes[row]! >= 0)
      const table = names.map((name) =>
        countCodes(
          used.filter((row) => groups[row] === name),
          codes,
          points.length,
        ),
      )
      const scores = Float64Array.from(used, (row) => points[codes[row]!]!)
      const told = names.map((name) => {
        const inside = Uint8Array.from(used, (row) => (groups[row] === name ? 1 : 0))
        const area = aucOf(scores, inside)
        return { name, area: Number.isFinite(area) ? Math.max(area, 1 - area) : 0.5 }
      })
      const best = told.reduce((a, b) => (b.area > a.area ? b : a), { name: '', area: 0.5 })
      const cramersV = correctedV(table)
      const warn = cramersV >= limits.cramersV || best.area >= limits.tellsApart
      const finding = {
        characteristic: id,
        cramersV,
        tellsApart: best.area,
        group: best.name,
        warn,
      }
      return warn ? { ...finding, message: messageFor(id) } : finding
    })
    .toSorted((a, b) => b.cramersV - a.cramersV)
}

function messageFor(id: string): Text {
  return {
    en: `${id} may stand in for the protected attribute. Say why it is needed, or leave it out and compare.`,
    zh: `${id}可能成为受保护属性的替代变量。请说明其必要性，或剔除后比较。`,
  }
}

function countCodes(rows: readonly number[], codes: Int32Array, size: number): readonly number[] {
  const counts = Array.from({ length: size }, () => 0)
  for (const row of rows) counts[codes[row]!]! += 1
  return counts
}

/** Cramér's V with Bergsma's correction, so that many small bins do not look like an association. */
export function correctedV(table: readonly (readonly number[])[]): number {
  const rowSums = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columnSums = (table[0] ?? []).map((_, at) => table.reduce((sum, row) => sum + row[at]!, 0))
  const total = rowSums.reduce((sum, count) => sum + count, 0)
  const [r, k] = [rowSums, columnSums].map((sums) => sums.filter((sum) => sum > 0).length) as [
    number,
    number,
  ]
  if (total < 2 || r < 2 || k < 2) return 0
  let square = 0
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const expected = (rowSums[i]! * columnSums[j]!) / total
      if (expected > 0) square += (count - expected) ** 2 / expected
    }),
  )
  const phi = Math.max(0, square / total - ((k - 1) * (r - 1)) / (total - 1))
  const rows = r - (r - 1) ** 2 / (total - 1)
  const columns = k - (k - 1) ** 2 / (total - 1)
  const span = Math.min(rows, columns) - 1
  return span <= 0 ? 0 : Math.min(1, Math.sqrt(phi / span))
}
