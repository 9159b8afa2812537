import type { Rules } from '@xinyong/rulebook'
import type { Calendar } from './calendar.ts'
import { calendarOf } from './calendars.ts'
import { int } from './int.ts'

/** The calendar a pack names. Where nobody has written it: Monday to Friday, every year flagged as unknown. */
export const calendarFor = (rules: Rules): Calendar =>
  calendarOf(rules.calendar) ?? { ...int, id: rules.calendar, years: [0, -1] }
