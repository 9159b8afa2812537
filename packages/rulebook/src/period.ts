import type { Text } from '@xinyong/identity'
import type { Period } from './pack/model.ts'

/** Calendar days, working days, months, years. */
export type PeriodUnit = 'cd' | 'wd' | 'mo' | 'y'

/** `n` is a whole number of units, 0 to 9999; `0d` ("at once") reads as no calendar days. */
export interface ParsedPeriod {
  readonly n: number
  readonly unit: PeriodUnit
}

const PERIOD = /^(\d{1,4})(cd|wd|mo|y)$/

const words: Record<PeriodUnit, { one: string; many: string; zh: string }> = {
  cd: { one: 'calendar day', many: 'calendar days', zh: '日' },
  wd: { one: 'working day', many: 'working days', zh: '个工作日' },
  mo: { one: 'month', many: 'months', zh: '个月' },
  y: { one: 'year', many: 'years', zh: '年' },
}

/** The period's number and unit, or undefined where the text is none. */
export function parsePeriod(text: Period): ParsedPeriod | undefined {
  if (text === '0d') return { n: 0, unit: 'cd' }
  const parts = PERIOD.exec(text)
  return parts === null ? undefined : { n: Number(parts[1]), unit: parts[2] as PeriodUnit }
}

/** A period in words. Text that is no period is given back as it stands. */
export function formatPeriod(period: Period): Text {
  const parsed = parsePeriod(period)
  if (parsed === undefined) return { en: period, zh: period }
  const { n, unit } = parsed
  if (n === 0) return { en: 'at once', zh: '立即' }
  const word = words[unit]
  return { en: `${n} ${n === 1 ? word.one : word.many}`, zh: `${n}${word.zh}` }
}

/**
 * Whether `a` is surely longer than `b`. Only periods of one kind compare: months with years, days with days of the same
 * counting; anything else needs a calendar and gives false.
 */
export function surelyLonger(a: Period, b: Period): boolean {
  const [left, right] = [comparable(a), comparable(b)]
  return left !== undefined && left.scale === right?.scale && left.n > right.n
}

function comparable(period: Period): { n: number; scale: string } | undefined {
  const parsed = parsePeriod(period)
  if (parsed === undefined) return undefined
  return parsed.unit === 'y'
    ? { n: parsed.n * 12, scale: 'mo' }
    : { n: parsed.n, scale: parsed.unit }
}
