import { plainDate } from '../time.ts'
import type { PlainDate } from '../time.ts'
import { unusual, wrongCharacter, wrongCheckDigit, wrongLength } from './flaws.ts'
import { keepEnds } from './mask.ts'
import { accept, always, reject } from './scheme.ts'
import type { Flaw, IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'GB 11643-1999', en: 'a resident identity number', zh: '公民身份号码' }
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
// First two digits of GB/T 2260 divisions, and 83 and 9x that residence permits use.
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/

/** The eighteenth character for the first seventeen digits, ISO 7064 MOD 11-2. */
export const residentIdCheckCharacter = (firstSeventeen: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(firstSeventeen[index]),
    0,
  )
  return CHECKS[sum % 11] ?? ''
}

/** The date of birth that a canonical number carries in places 7 to 14. */
export const residentIdBirthDate = (value: string): PlainDate | undefined =>
  plainDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)

const regionWarnings = (value: string): readonly Flaw[] => {
  // No division is numbered 000000: such numbers are made for tests and demonstrations.
  if (value.startsWith('000000'))
    return [
      unusual(
        ABOUT,
        'region',
        'Region 000000 marks a synthetic number',
        '行政区划 000000 表示虚构号码',
      ),
    ]
  if (PROVINCE.test(value)) return []
  return [
    unusual(ABOUT, 'region', 'The region is in no known province', '行政区划不属于已知省级代码'),
  ]
}

const noSuchDate: Flaw = {
  code: 'date',
  part: 'birth date',
  rule: ABOUT.rule,
  message: {
    en: `Places 7–14 of ${ABOUT.en} are no date of the calendar (${ABOUT.rule}).`,
    zh: `${ABOUT.zh}第 7 至 14 位不是真实日期（${ABOUT.rule}）。`,
  },
}

/** Resident identity number 公民身份号码 of 18 places. Sensitive: refusals never repeat it. */
export const cnResidentId: IdentifierScheme = {
  scheme: 'cn.resident-id',
  title: { en: 'Resident identity number (China)', zh: '公民身份号码' },
  kind: 'person',
  sensitive: true,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^\d*X?$/.test(value)) {
      const stray = /X./.test(value) ? /\d/ : /[\dX]/
      return reject(wrongCharacter(ABOUT, value, stray))
    }
    if (value.length !== 18) return reject(wrongLength(ABOUT, '18', value.length))
    if (residentIdBirthDate(value) === undefined) return reject(noSuchDate)
    if (residentIdCheckCharacter(value) !== value[17]) return reject(wrongCheckDigit(ABOUT))
    return accept(value, regionWarnings(value))
  },
  mask: (value) => keepEnds(value, 4, 4),
}
