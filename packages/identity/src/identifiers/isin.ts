import { wrongCharacter, wrongCheckDigit, wrongCountry, wrongLength, wrongShape } from './flaws.ts'
import { isCountry } from './countries.ts'
import { accept, never, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'ISO 6166', en: 'an ISIN', zh: '国际证券识别码' }
// Prefixes for securities without one country: international, European Union, substitute agencies.
const SUPRANATIONAL = /^(XS|EU|XA|XB|XC|XD|XF|QS|QT|EZ|XT|QZ)/

// Letters become two digits (A = 10 …), then Luhn from the right: every second digit doubled.
const luhnHolds = (value: string): boolean => {
  const digits = Array.from(value, (mark) => String(Number.parseInt(mark, 36))).join('')
  const sum = Array.from(digits).reduceRight((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** International securities identification number, by which lists name an issuer's paper. */
export const isin: IdentifierScheme = {
  scheme: 'isin',
  title: { en: 'Securities number (ISIN)', zh: '国际证券识别码（ISIN）' },
  kind: 'organisation',
  sensitive: false,
  identifies: never,
  parse: (text) => {
    const value = compact(text)
    if (!/^[0-9A-Z]*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /[0-9A-Z]/))
    if (value.length !== 12) return reject(wrongLength(ABOUT, '12', value.length))
    const country = value.slice(0, 2)
    if (!isCountry(country) && !SUPRANATIONAL.test(country))
      return reject(wrongCountry(ABOUT, country))
    if (!/\d$/.test(value)) {
      return reject(
        wrongShape(ABOUT, 'check digit', 'An ISIN ends in a digit', '国际证券识别码末位应为数字'),
      )
    }
    if (!luhnHolds(value)) return reject(wrongCheckDigit(ABOUT))
    return accept(value)
  },
  mask: shown,
}
