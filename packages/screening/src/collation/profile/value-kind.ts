import type { ColumnUse } from '../fields.ts'
import { parseDay } from '../prepare/parse-day.ts'

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

const wordsIn = (value: string): number => value.trim().split(/\s+/).length

const digitsIn = (value: string): number => value.replace(/\D/g, '').length

/**
 * What a column holds, from a sample of its distinct values and how many rows share one. Codes that nearly every row
 * has to itself and that look like nothing else are identifiers; free text of many words is not compared as a word.
 */
export const kindOfValues = (sample: readonly string[], distinctShare: number): ColumnUse => {
  if (sample.length === 0) return 'ignore'
  if (share(sample, (value) => /^[^@\s]+@[^@\s]+$/.test(value)) > 0.6) return 'email'
  if (share(sample, (value) => parseDay(value) !== undefined && digitsIn(value) >= 6) > 0.7)
    return 'date'
  if (share(sample, (value) => /^[+(]?[\d\s()./-]{7,}$/.test(value) && digitsIn(value) >= 8) > 0.7)
    return /[ ()+-]/.test(sample.join('')) ? 'phone' : 'id'
  if (share(sample, (value) => /^[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}$/i.test(value)) > 0.6)
    return 'postcode'
  if (share(sample, (value) => /^\d+$/.test(value)) > 0.8)
    return share(sample, (value) => value.length >= 6) > 0.7 ? 'id' : 'number'
  if (share(sample, (value) => /\d/.test(value) && /^[\w-]{5,}$/.test(value)) > 0.7) return 'id'
  const long = share(sample, (value) => wordsIn(value) > 2)
  const digits = share(sample, (value) => /\d/.test(value))
  if (long > 0.5 && digits > 0.3) return 'address'
  if (share(sample, (value) => wordsIn(value) > 4) > 0.4) return 'words'
  // Two to four words without figures, seldom shared: the names of people, firms or things.
  if (share(sample, (value) => wordsIn(value) > 1) > 0.6 && digits < 0.1 && distinctShare > 0.2)
    return 'name'
  if (long > 0.3) return 'words'
  return distinctShare < 0.00001 ? 'ignore' : 'text'
}
