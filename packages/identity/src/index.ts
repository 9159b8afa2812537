export type { Locale, Text } from './text.ts'
export { pick } from './text.ts'
export type { Instant, PlainDate } from './time.ts'
export {
  compareTime,
  earliest,
  instant,
  instantOfMillis,
  isAfter,
  isBefore,
  latest,
  millisOf,
  plainDate,
  utcDateOf,
} from './time.ts'
