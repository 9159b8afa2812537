import { instantOfMillis, millisOf, type PlainDate } from '@xinyong/identity'
import { dateIn } from '@xinyong/procedure'
import type { App } from '../ports/app.ts'

const DAY = 86_400_000

/**
 * The app as it was some days ago, to the minute. Without the index in memory, which only knows now. What is recorded is
 * recorded today (our time), about that day (law's time): a demo does not forge when it was made.
 */
export function daysAgo(app: App, days: number): App {
  const { standing: _now, ...rest } = app
  const now = () => instantOfMillis(millisOf(app.clock.now()) - days * DAY)
  return { ...rest, clock: { now, today: (timezone) => dateIn(now(), timezone) } }
}

/** The calendar day, some days ago, in a time zone. */
export function dayAgo(app: App, days: number, timezone: string): PlainDate {
  return daysAgo(app, days).clock.today(timezone)
}
