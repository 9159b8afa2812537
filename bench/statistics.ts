/** The value below which the share `q` of the sorted values lies (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Three significant digits: what a shared machine can promise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
