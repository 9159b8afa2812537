import { unit } from '../random/distributions.ts'
import { draw, stepKey } from '../random/mix.ts'
import type { Luck } from './model.ts'

/** Draws one after the other for mechanisms that are a single story, keyed like every other draw of the lab. */
export interface Stream {
  /** Strictly between 0 and 1. */
  next(): number
  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number
}

export function stream({ seed, replicate }: Luck, part = 0): Stream {
  const { k0, k1 } = stepKey(seed, replicate, part)
  let at = 0
  let slot = 0
  const next = (): number => {
    const word = draw(k0, k1, at, slot)
    at = (at + 1) | 0
    if (at === 0) slot += 1
    return unit(word)
  }
  return { next, below: (count) => Math.floor(next() * count) }
}
