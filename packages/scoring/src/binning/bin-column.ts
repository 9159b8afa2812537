import type { Finding } from '../table/finding.ts'
import type { BinRule, Binning } from './binning.ts'
import { codesOf } from './binning.ts'
import type { ClassCounts } from './counts.ts'
import { mergeCounts, total } from './counts.ts'
import { segment } from './segment.ts'
import type { Segmentation } from './segment.ts'
import type { BinningSettings, Trend } from './settings.ts'
import type { Totals } from './weight-of-evidence.ts'
import { informationOf, weightOfEvidence } from './weight-of-evidence.ts'

/** A turn may be anywhere: it must add as much as this many further bins before it is believed. */
const TURN = 3

/** A special value or missing seen in fewer rows than this has no evidence of its own. */
const THIN = 10

export interface Merged {
  readonly binning: Binning
  /** The final code of each pre-bin's code. */
  readonly map: Uint8Array
}

export type MergeOutcome =
  | ({ readonly ok: true } & Merged)
  | { readonly ok: false; readonly finding: Finding }

/** The best bins of one column from the counts of its pre-bins. */
export function mergePreBins(
  pre: BinRule,
  counts: ClassCounts,
  totals: Totals,
  settings: BinningSettings,
): MergeOutcome {
  const { values, size } = codesOf(pre)
  const order = pre.kind === 'numeric' ? identity(values) : byRate(counts, values)
  const usable = order.filter((at) => counts.good[at]! + counts.bad[at]! > 0)
  const kept = usable.length === 0 ? order.slice(0, 1) : usable
  const ordered: ClassCounts = {
    good: Float64Array.from(kept, (at) => counts.good[at]!),
    bad: Float64Array.from(kept, (at) => counts.bad[at]!),
  }
  const rows = totals.good + totals.bad
  const minRows = settings.minShare * rows
  const wanted = pre.kind === 'numeric' ? settings.trend : 'none'
  const { trend, found } = bestOf(ordered, totals, wanted, settings, minRows)
  if (wanted !== 'auto' && wanted !== 'none' && found.starts.length === 0) {
    const free = segment(ordered, totals, 'none', settings, minRows)
    if ((free?.starts.length ?? 0) > 0) return { ok: false, finding: impossible(pre, wanted) }
  }
  // Empty pre-bins of numbers go with the bin on their left.
  const binOfPre = new Uint8Array(size)
  let bin = 0
  let next = 0
  for (const [position, at] of kept.entries()) {
    if (found.starts[next] === position) {
      next += 1
      bin += 1
    }
    binOfPre[at] = bin
  }
  const bins = found.starts.length + 1
  if (pre.kind === 'numeric') fillGaps(binOfPre, kept, values)
  for (let code = values; code < size; code += 1) binOfPre[code] = bins + code - values
  const rule: BinRule =
    pre.kind === 'numeric'
      ? { ...pre, cuts: found.starts.map((start) => pre.cuts[kept[start]! - 1]!) }
      : { ...pre, groups: groupsOf(pre.groups, binOfPre, bins) }
  return {
    ok: true,
    map: binOfPre,
    binning: binningOf(rule, mergeCounts(counts, binOfPre, codesOf(rule).size), trend, settings),
  }
}

/** The table of a rule given its counts; user-given cuts come in here. */
export function binningOf(
  rule: BinRule,
  counts: ClassCounts,
  trend: Trend,
  settings: BinningSettings,
): Binning {
  const totals = { good: total(counts.good), bad: total(counts.bad) }
  const { values, size } = codesOf(rule)
  const woe = new Float64Array(size)
  const thin: number[] = []
  let informationValue = 0
  for (let code = 0; code < size; code += 1) {
    const [good, bad] = [counts.good[code]!, counts.bad[code]!]
    if (code >= values && good + bad < THIN) {
      if (good + bad > 0) thin.push(code)
      continue
    }
    woe[code] = weightOfEvidence(good, bad, totals, settings.smoothing)
    informationValue += informationOf(good, bad, totals, settings.smoothing)
  }
  return { rule, trend, counts, woe, informationValue, thin }
}

function bestOf(
  counts: ClassCounts,
  totals: Totals,
  wanted: 'auto' | Trend,
  settings: BinningSettings,
  minRows: number,
): { readonly trend: Trend; readonly found: Segmentation } {
  const one: Segmentation = { starts: [], value: 0 }
  const by = (trend: Trend): Segmentation =>
    segment(counts, totals, trend, settings, minRows) ?? one
  if (wanted !== 'auto') return { trend: wanted, found: by(wanted) }
  const up = by('ascending')
  const down = by('descending')
  const straight: { trend: Trend; found: Segmentation } =
    up.value > down.value ? { trend: 'ascending', found: up } : { trend: 'descending', found: down }
  const turned = (['peak', 'valley'] as const)
    .map((trend) => ({ trend, found: by(trend) }))
    .reduce((a, b) => (b.found.value > a.found.value ? b : a))
  const unit = Math.max(settings.penalty, 1) * (1 / totals.good + 1 / totals.bad)
  return turned.found.value > straight.found.value + TURN * unit ? turned : straight
}

// Contiguous groups in order of the bad rate hold the best grouping: the information value is convex in the shares.
function byRate(counts: ClassCounts, values: number): number[] {
  const rate = (at: number): number => counts.bad[at]! / (counts.good[at]! + counts.bad[at]! || 1)
  return identity(values).sort((a, b) => rate(a) - rate(b) || a - b)
}

function identity(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}

function fillGaps(binOfPre: Uint8Array, kept: readonly number[], values: number): void {
  const full = new Set(kept)
  for (let at = 1; at < values; at += 1) if (!full.has(at)) binOfPre[at] = binOfPre[at - 1]!
}

function groupsOf(
  groups: readonly (readonly string[])[],
  binOfPre: Uint8Array,
  bins: number,
): readonly (readonly string[])[] {
  const merged: string[][] = Array.from({ length: bins }, () => [])
  for (const [at, group] of groups.entries()) merged[binOfPre[at]!]!.push(...group)
  return merged.map((group) => group.sort())
}

function impossible(pre: BinRule, trend: Trend): Finding {
  return {
    code: 'trend-impossible',
    severity: 'stop',
    column: pre.column,
    message: {
      en: `column ${pre.column}: the bad rate does not run ${trend} anywhere that the rules on bins allow; choose another trend, or auto`,
      zh: `列 ${pre.column}：在分箱规则允许的范围内，坏率不呈 ${trend} 走势；请改用其他走势或 auto`,
    },
  }
}
