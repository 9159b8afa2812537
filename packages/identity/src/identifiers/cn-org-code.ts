import { wrongCharacter, wrongCheckDigit, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'GB 11714-1997', en: 'an organisation code', zh: '组织机构代码' }
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** The ninth character for the first eight (`0-9A-Z`), after GB 11714-1997: 10 is written `X`, 11 is `0`. */
export const orgCodeCheckCharacter = (firstEight: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(firstEight[index] ?? '', 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}

/** Organisation code 组织机构代码, the older number that the USCC carries inside. */
export const cnOrgCode: IdentifierScheme = {
  scheme: 'cn.org-code',
  title: { en: 'Organisation code (China)', zh: '组织机构代码' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^[0-9A-Z]*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /[0-9A-Z]/))
    if (value.length !== 9) return reject(wrongLength(ABOUT, '9', value.length))
    if (orgCodeCheckCharacter(value) !== value[8]) return reject(wrongCheckDigit(ABOUT))
    return accept(value)
  },
  mask: shown,
}
