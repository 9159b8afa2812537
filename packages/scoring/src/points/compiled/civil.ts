/*
 * Calendar arithmetic on whole days since 1970-01-01, without dates or strings: the compiled program's inner loop.
 * A civil day is packed as year * 512 + month * 32 + day.
 */

const ERA = 146_097

/** The packed civil day of a day number; years 1 to 9999. */
export function civilOf(day: number): number {
  const shifted = day + 719_468
  const era = Math.floor(shifted / ERA)
  const inEra = shifted - era * ERA
  const yearOfEra = Math.floor(
    (inEra -
      Math.floor(inEra / 1460) +
      Math.floor(inEra / 36_524) -
      Math.floor(inEra / (ERA - 1))) /
      365,
  )
  const dayOfYear =
    inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 512 + month * 32 + (dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** Months since year 0: January of year 1 is 12. */
export function monthOf(day: number): number {
  const civil = civilOf(day)
  return (civil >> 9) * 12 + ((civil >> 5) & 15) - 1
}

/** Day number of the first of a month. */
export function firstOf(month: number): number {
  const year = Math.floor(month / 12)
  const inYear = month - year * 12 + 1
  const shiftedYear = inYear <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (inYear > 2 ? inYear - 3 : inYear + 9) + 2) / 5)
  return (
    era * ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The same day some months later; where that month is shorter, its last day. */
export function addMonths(day: number, months: number): number {
  const civil = civilOf(day)
  const month = (civil >> 9) * 12 + ((civil >> 5) & 15) - 1 + months
  const first = firstOf(month)
  return first + Math.min((civil & 31) - 1, firstOf(month + 1) - first - 1)
}
