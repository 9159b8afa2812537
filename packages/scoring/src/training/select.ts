import { total } from '../binning/counts.ts'
import type { Finding } from '../table/finding.ts'
import type { Binned } from './bin-columns.ts'
import { correlations, designOf } from './design.ts'
import { correlationOf, inflationOf } from './inflation.ts'
import type { Correlated } from './inflation.ts'

export interface SelectionSettings {
  /** Least information value; the penalty on bins has already turned away what chance would show. */
  readonly minInformation: number
  /** Least information value in units of what one more bin of pure chance would show. */
  readonly minEvidence: number
  /** Of two columns whose weights of evidence correlate more than this, the one with less information goes. */
  readonly maxCorrelation: number
  /** Columns go, the most inflated first, until no variance inflation exceeds this. */
  readonly maxInflation: number
  /** A column that alone tells good from bad this well (area under the curve) is taken to leak the outcome. */
  readonly leakingAuc: number
  /** `backward`: drop the least significant until all p-values are at most `maxPValue`; `forward`: add the most. */
  readonly stepwise: 'none' | 'forward' | 'backward'
  readonly maxPValue: number
}

export const DEFAULT_SELECTION: SelectionSettings = {
  minInformation: 0.001,
  minEvidence: 4,
  maxCorrelation: 0.95,
  maxInflation: 20,
  leakingAuc: 0.98,
  stepwise: 'none',
  maxPValue: 0.05,
}

export interface Selected {
  readonly chosen: readonly Binned[]
  readonly correlated: Correlated
  readonly findings: readonly Finding[]
}

/** Columns that are worth a regression, and why the others are not. `kept`: never left out here. */
export function selectColumns(
  binned: readonly Binned[],
  bad: Uint8Array,
  weights: Float64Array | undefined,
  settings: SelectionSettings,
  kept: ReadonlySet<string>,
): Selected {
  const findings: Finding[] = []
  const left = (code: Finding['code'], name: string, en: string, zh: string): void =>
    void findings.push({
      code,
      severity: 'left',
      column: name,
      message: { en: `column ${name}: ${en}`, zh: `列 ${name}：${zh}` },
    })
  const telling = binned.filter(({ name, binning, rawAuc: auc }) => {
    if (kept.has(name)) return true
    const iv = binning.informationValue
    const { good, bad: bads } = binning.counts
    const least = Math.max(
      settings.minInformation,
      settings.minEvidence * (1 / total(good) + 1 / total(bads)),
    )

    if (auc >= settings.leakingAuc) {
      left(
        'column-leaking',
        name,
        `it alone tells good from bad almost without error (area under the curve ${auc.toFixed(4)}): it was probably written after the outcome`,
        `单独即可几乎无误地区分好坏（AUC ${auc.toFixed(4)}），很可能是结果发生后才记录的`,
      )
      return false
    }
    if (iv >= least && iv > 0) return true
    left(
      iv === 0 ? 'column-without-effect' : 'column-not-selected',
      name,
      iv === 0
        ? 'no division of its values tells good from bad better than chance'
        : `information value ${iv.toFixed(4)}, below ${least.toFixed(4)}`,
      iv === 0
        ? '任何分箱都不比随机更能区分好坏'
        : `信息价值 ${iv.toFixed(4)}，低于 ${least.toFixed(4)}`,
    )
    return false
  })
  const correlated = correlatedOf(telling, bad, weights)
  const apart = dropCorrelated(telling, correlated, settings, kept, left)
  return { chosen: dropInflated(apart, correlated, settings, kept, left), correlated, findings }
}

type Left = (code: Finding['code'], name: string, en: string, zh: string) => void

function dropCorrelated(
  binned: readonly Binned[],
  correlated: Correlated,
  { maxCorrelation }: SelectionSettings,
  kept: ReadonlySet<string>,
  left: Left,
): readonly Binned[] {
  if (maxCorrelation >= 1) return binned
  const order = binned
    .map((one, at) => ({ at, iv: kept.has(one.name) ? Infinity : one.binning.informationValue }))
    .sort((a, b) => b.iv - a.iv || a.at - b.at)
  const stays = new Set<number>()
  for (const { at } of order) {
    const { name } = binned[at]!
    const against = (j: number): number => correlationOf(correlated, name, binned[j]!.name)
    const rival = [...stays].find((j) => Math.abs(against(j)) > maxCorrelation)
    if (rival === undefined || kept.has(name)) {
      stays.add(at)
      continue
    }
    const r = against(rival).toFixed(3)
    const other = binned[rival]!.name
    left(
      'column-correlated',
      name,
      `its evidence correlates ${r} with that of ${other}, which says more`,
      `与 ${other} 的证据权重相关系数为 ${r}，后者信息更多`,
    )
  }
  return binned.filter((_, at) => stays.has(at))
}

function dropInflated(
  binned: readonly Binned[],
  correlated: Correlated,
  { maxInflation }: SelectionSettings,
  kept: ReadonlySet<string>,
  left: Left,
): readonly Binned[] {
  let rest = [...binned]
  while (rest.length > 1) {
    const inflation = inflationOf(
      correlated,
      rest.map(({ name }) => name),
    )
    const worst = rest
      .map((one, at) => ({ one, value: inflation?.[at] ?? Infinity }))
      .filter(({ one }) => !kept.has(one.name))
      .sort(
        (a, b) =>
          b.value - a.value || a.one.binning.informationValue - b.one.binning.informationValue,
      )[0]
    if (worst === undefined || worst.value <= maxInflation) return rest
    rest = rest.filter((one) => one !== worst.one)
    const { name } = worst.one
    const value = Number.isFinite(worst.value) ? worst.value.toFixed(1) : '∞'
    left(
      'column-inflated',
      name,
      `the other columns say it already (variance inflation ${value})`,
      `其他列已包含其信息（方差膨胀 ${value}）`,
    )
  }
  return rest
}

function correlatedOf(
  binned: readonly Binned[],
  bad: Uint8Array,
  weights: Float64Array | undefined,
): Correlated {
  const columns = binned.map(({ codes, binning }) => ({ codes, woe: binning.woe }))
  return {
    names: binned.map(({ name }) => name),
    matrix: correlations(designOf(columns, bad, weights)),
  }
}
