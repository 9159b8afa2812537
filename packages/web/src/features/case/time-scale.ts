/** Gaps up to this many days keep their true width; longer ones are compressed, so that weeks beside years can be read. */
const TRUE_DAYS = 14

const weight = (gap: number): number =>
  Math.min(gap, TRUE_DAYS) + Math.sqrt(Math.max(0, gap - TRUE_DAYS)) * 2

/**
 * Places day numbers on a line of 0 to 100. Order is kept and equal days fall together; between two known days the
 * place is interpolated.
 */
export function timeScale(known: readonly number[]): (day: number) => number {
  const days = [...new Set(known)].sort((a, b) => a - b)
  const first = days[0] ?? 0
  const sums = [0]
  days.slice(1).forEach((day, at) => {
    sums.push((sums[at] ?? 0) + weight(day - (days[at] ?? day)))
  })
  const total = sums.at(-1) ?? 0
  return (day) => {
    if (total === 0) return 50
    const after = days.findIndex((one) => one >= day)
    if (after === -1) return 100
    if (after === 0) return 0
    const [left = first, right = first] = [days[after - 1], days[after]]
    const [from = 0, to = 0] = [sums[after - 1], sums[after]]
    return ((from + ((day - left) / (right - left)) * (to - from)) / total) * 100
  }
}

/** Of days in order of importance, those whose labels do not run into each other. */
export function spacedTicks(
  days: readonly number[],
  place: (day: number) => number,
  apart: number,
): readonly number[] {
  return days.reduce<readonly number[]>(
    (kept, day) =>
      kept.some((other) => Math.abs(place(other) - place(day)) < apart) ? kept : [...kept, day],
    [],
  )
}

/** Neighbouring marks that would overlap, as one. */
export function clustered<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  apart: number,
): readonly { readonly at: number; readonly items: readonly T[] }[] {
  const clusters: { at: number; items: T[] }[] = []
  for (const item of items) {
    const at = placeOf(item)
    const last = clusters.at(-1)
    if (last && at - last.at < apart) last.items.push(item)
    else clusters.push({ at, items: [item] })
  }
  return clusters
}
