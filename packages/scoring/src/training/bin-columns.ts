import { binningOf, mergePreBins } from '../binning/bin-column.ts'
import type { Binning } from '../binning/binning.ts'
import { codesOf } from '../binning/binning.ts'
import { countCodes, total } from '../binning/counts.ts'
import type { ClassCounts } from '../binning/counts.ts'
import type { Finding } from '../table/finding.ts'
import { ranked } from '../binning/measures.ts'
import { ratesOf, trendOf } from './pre-bin-table.ts'
import type { PreBinned } from './pre-bin-table.ts'

const ALMOST_PURE = 0.9

/** A column in its final bins: the table of each bin, and the bin of each training row. */
export interface Binned {
  readonly name: string
  readonly binning: Binning
  readonly codes: Uint8Array
  /** Area under the curve of the candidate bins: near 1 where the column all but states the outcome. */
  readonly rawAuc: number
}

export function binColumns(
  columns: readonly PreBinned[],
  bad: Uint8Array,
  weights?: Float64Array,
): { readonly binned: readonly Binned[]; readonly findings: readonly Finding[] } {
  const binned: Binned[] = []
  const findings: Finding[] = []
  for (const { name, rule, codes, settings, fixed } of columns) {
    const counts = countCodes(codes, codesOf(rule).size, bad, weights)
    if (fixed) {
      const trend = rule.kind === 'numeric' ? trendOf(ratesOf(rule, counts)) : 'none'
      binned.push({
        name,
        binning: binningOf(rule, counts, trend, settings),
        codes,
        rawAuc: aucOf(counts),
      })
      continue
    }
    const totals = { good: total(counts.good), bad: total(counts.bad) }
    const rawAuc = aucOf(counts)
    // Pure bins are what parts the classes here; asking for some of each in every bin would hide it.
    const wishes = rawAuc > ALMOST_PURE ? { ...settings, minEach: 0 } : settings
    const merged = mergePreBins(rule, counts, totals, wishes)
    if (!merged.ok) {
      findings.push(merged.finding)
      continue
    }
    const { binning, map } = merged
    binned.push({ name, binning, codes: codes.map((code) => map[code]!), rawAuc })
  }
  return { binned, findings }
}

function aucOf({ good, bad }: ClassCounts): number {
  const cells = Array.from(good, (value, at) => ({ good: value, bad: bad[at]! })).filter(
    (cell) => cell.good + cell.bad > 0,
  )
  return ranked(cells, { good: total(good), bad: total(bad) }).auc
}
