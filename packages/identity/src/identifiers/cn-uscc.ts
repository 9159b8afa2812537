import { orgCodeCheckCharacter } from './cn-org-code.ts'
import { unusual, wrongCharacter, wrongCheckDigit, wrongLength, wrongShape } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { Flaw, IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'GB 32100-2015', en: 'a unified social credit code', zh: '统一社会信用代码' }
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The eighteenth character for the first seventeen, after GB 32100-2015: powers of 3 modulo 31. */
export const usccCheckCharacter = (firstSeventeen: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(firstSeventeen[index] ?? ''),
    0,
  )
  return ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}

// Characters 9 to 17 repeat the organisation code. A wrong inner check is odd, yet the outer one decides.
const innerCodeWarnings = (value: string): readonly Flaw[] => {
  const inner = value.slice(8, 17)
  if (orgCodeCheckCharacter(inner) === inner[8]) return []
  const en = 'Characters 9–17 do not form an organisation code with a right check digit'
  const zh = '第 9 至 17 位作为组织机构代码，其校验码不符'
  return [unusual({ ...ABOUT, rule: 'GB 11714-1997' }, 'organisation code', en, zh)]
}

/** Unified social credit code 统一社会信用代码: authority, type, region (6), organisation code (9), check. */
export const cnUscc: IdentifierScheme = {
  scheme: 'cn.uscc',
  title: { en: 'Unified social credit code (China)', zh: '统一社会信用代码' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^[0-9A-HJ-NP-RTUWXY]*$/.test(value))
      return reject(wrongCharacter(ABOUT, value, /[0-9A-HJ-NP-RTUWXY]/))
    if (value.length !== 18) return reject(wrongLength(ABOUT, '18', value.length))
    if (!/^.\d{7}/.test(value)) {
      const en = 'Characters 2–8, entity type and region, are digits'
      return reject(wrongShape(ABOUT, 'region', en, '第 2 至 8 位（机构类别与行政区划）应为数字'))
    }
    if (usccCheckCharacter(value) !== value[17]) return reject(wrongCheckDigit(ABOUT))
    return accept(value, innerCodeWarnings(value))
  },
  mask: shown,
}
