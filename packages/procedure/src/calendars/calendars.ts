import type { Calendar } from './calendar.ts'
import { cn } from './cn.ts'
import { gbEng } from './gb-eng.ts'
import { int } from './int.ts'
import { us } from './us.ts'

/** Every calendar a pack may name. */
export const calendars: Readonly<Record<string, Calendar>> = {
  cn,
  'gb-eng': gbEng,
  us,
  int,
}

/** The calendar of a name, letters in either case; undefined where nobody has written it. */
export const calendarOf = (id: string): Calendar | undefined => calendars[id.toLowerCase()]
