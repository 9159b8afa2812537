import { instantOfMillis, millisOf } from '@xinyong/identity'
import type { Instant } from '@xinyong/identity'

/** A clock for tests: every reading is a second after the one before. */
export function steppingClock(from = '2026-03-01T08:00:00.000Z'): { now(): Instant } {
  let next = millisOf(from as Instant)
  return {
    now: () => {
      next += 1000
      return instantOfMillis(next)
    },
  }
}
