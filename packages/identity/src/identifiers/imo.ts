import { wrongCharacter, wrongCheckDigit, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'IMO A.1117(30)', en: 'an IMO ship number', zh: 'IMO 船舶识别号' }

/** IMO ship identification number: six digits weighted 7 to 2, the sum's last digit is the seventh. */
export const imo: IdentifierScheme = {
  scheme: 'imo',
  title: { en: 'IMO ship number', zh: 'IMO 船舶识别号' },
  kind: 'vessel',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text).replace(/^IMO(NO\.?)?[:.#]?/, '')
    if (!/^\d*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /\d/))
    if (value.length !== 7) return reject(wrongLength(ABOUT, '7', value.length))
    const sum = [7, 6, 5, 4, 3, 2].reduce(
      (total, weight, index) => total + weight * Number(value[index]),
      0,
    )
    if (sum % 10 !== Number(value[6])) return reject(wrongCheckDigit(ABOUT))
    return accept(value)
  },
  mask: shown,
}
