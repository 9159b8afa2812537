const DAY = 86_400_000

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** Today as a calendar has it: the reader's own, or that of a scheme's time zone. */
export const today = (timeZone?: string): string =>
  // The Swedish form of a date is YYYY-MM-DD.
  new Intl.DateTimeFormat('sv-SE', timeZone === undefined ? {} : { timeZone }).format(new Date())

export const daysUntil = (day: string): number => dayNumber(day) - dayNumber(today())
