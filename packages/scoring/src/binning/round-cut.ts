/**
 * A cut point that a person would choose: the number with the fewest digits above `low` and up to `high`. Bins are
 * [from, to), so any such number parts the rows in the same way.
 */
export function roundCut(low: number, high: number): number {
  if (!(low < high)) throw new RangeError('a cut needs two different values')
  if (low < 0 && high >= 0) return 0
  const span = high - low
  const middle = low + span / 2
  if (!Number.isFinite(span)) return high
  let power = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE))) + 1
  for (let step = 0; step < 20; step += 1, power -= 1) {
    const found = nearest(low, high, middle, power)
    if (found !== undefined) return found
  }
  return high
}

/** The multiple of 10^power, or of half of it, in (low, high] that lies nearest the middle. */
function nearest(low: number, high: number, middle: number, power: number): number | undefined {
  for (const part of [1, 5]) {
    const exponent = part === 5 ? power - 1 : power
    const multiple = Math.round(middle / (part * 10 ** exponent))
    let best: number | undefined
    for (const candidate of [multiple - 1, multiple, multiple + 1]) {
      // Through decimal text: 3 × 10^-1 must be 0.3, not 0.30000000000000004.
      const value = Number(`${candidate * part}e${exponent}`)
      if (!(value > low && value <= high)) continue
      if (best === undefined || Math.abs(value - middle) < Math.abs(best - middle)) best = value
    }
    if (best !== undefined) return best === 0 ? 0 : best
  }
  return undefined
}
