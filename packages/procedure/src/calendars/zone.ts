import type { Instant, PlainDate } from '@xinyong/identity'
import { Temporal } from 'temporal-polyfill'

/**
 * The calendar date at a moment in a scheme's time zone: what "today" means to its law.
 * @throws RangeError for an unknown time zone
 */
export const dateIn = (moment: Instant, timezone: string): PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timezone).toPlainDate().toString() as PlainDate
