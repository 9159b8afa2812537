import { instantOfMillis, millisOf, type Instant } from '@xinyong/identity'

/** The moment so many minutes after another. */
export function minutesAfter(now: Instant, minutes: number): Instant {
  return instantOfMillis(millisOf(now) + minutes * 60_000)
}
