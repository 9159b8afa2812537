import { wrongCharacter, wrongCheckDigit, wrongLength } from './flaws.ts'
import { checkDigits97 } from './mod97.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'ISO 17442', en: 'a legal entity identifier', zh: '全球法人识别编码' }

/** Legal entity identifier: 18 letters and digits, two check digits. */
export const lei: IdentifierScheme = {
  scheme: 'lei',
  title: { en: 'Legal entity identifier (LEI)', zh: '全球法人识别编码（LEI）' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^[0-9A-Z]*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /[0-9A-Z]/))
    if (value.length !== 20) return reject(wrongLength(ABOUT, '20', value.length))
    if (checkDigits97(`${value.slice(0, 18)}00`) !== value.slice(18))
      return reject(wrongCheckDigit(ABOUT))
    return accept(value)
  },
  mask: shown,
}
