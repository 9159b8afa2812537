import type { PatternSet } from './em.ts'

/** Counts agreement patterns. A pattern is one whole number, its levels as digits of mixed radix. */
export type PatternCounter = {
  readonly add: (levels: Uint8Array) => void
  readonly total: () => number
  readonly finish: (name: string, free: Uint8Array, random: boolean) => PatternSet
}

export const createPatternCounter = (radix: Uint8Array): PatternCounter => {
  const counts = new Map<number, number>()
  let total = 0
  return {
    add(levels) {
      let key = 0
      for (let field = 0; field < radix.length; field += 1)
        key = key * radix[field]! + levels[field]!
      counts.set(key, (counts.get(key) ?? 0) + 1)
      total += 1
    },
    total: () => total,
    finish: (name, free, random) => {
      const levels = new Uint8Array(counts.size * radix.length)
      let pattern = 0
      for (let key of counts.keys()) {
        for (let field = radix.length - 1; field >= 0; field -= 1) {
          levels[pattern * radix.length + field] = key % radix[field]!
          key = Math.floor(key / radix[field]!)
        }
        pattern += 1
      }
      return { name, levels, counts: Float64Array.from(counts.values()), free, random }
    },
  }
}
