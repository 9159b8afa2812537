import { unit } from '../random/distributions.ts'
import { draw, stepKey } from '../random/mix.ts'

/** A point of the unit cube. */
export type Units = readonly number[]

/** Every combination of `levels` evenly spaced values, ends included. */
export function gridUnits(levels: number, dials: number): readonly Units[] {
  return Array.from({ length: levels ** dials }, (_, index) =>
    Array.from(
      { length: dials },
      (__, at) => (Math.floor(index / levels ** at) % levels) / (levels - 1),
    ),
  )
}

/** Latin hypercube: each dial's range in `n` even parts, each part used once. */
export function latinUnits(n: number, dials: number, seed: number): readonly Units[] {
  const columns = Array.from({ length: dials }, (_, at) => {
    const order = shuffled(n, seed, at)
    return order.map((part, k) => (part + wordUnit(seed, at + 100, k)) / n)
  })
  return Array.from({ length: n }, (_, k) => columns.map((column) => column[k]!))
}

export function wordUnit(seed: number, stream: number, k: number): number {
  const { k0, k1 } = stepKey(seed, stream, -2)
  return unit(draw(k0, k1, k, 0))
}

function shuffled(n: number, seed: number, stream: number): readonly number[] {
  const order = Array.from({ length: n }, (_, k) => k)
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(wordUnit(seed, stream, i) * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
