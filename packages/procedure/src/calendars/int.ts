import type { Calendar } from './calendar.ts'

/** International bodies: Monday to Friday, no holidays, since each of their offices keeps its own. */
export const int: Calendar = {
  id: 'int',
  title: { en: 'Monday to Friday', zh: '周一至周五' },
  source: { en: 'No holidays are observed.', zh: '不计节假日。' },
  years: [1, 9999],
  unverified: [],
  rollForward: false,
  holidays: new Set(),
  workdays: new Set(),
}
