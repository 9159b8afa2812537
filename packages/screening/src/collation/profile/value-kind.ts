import type { ColumnUse } from '../fields.ts'
import { parseDay } from '../prepare/parse-day.ts'

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

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
  const words = share(sample, (value) => value.trim().split(/\s+/).length > 2)
  if (words > 0.5) return share(sample, (value) => /\d/.test(value)) > 0.3 ? 'address' : 'name'
  return distinctShare < 0.00001 ? 'ignore' : 'text'
}
