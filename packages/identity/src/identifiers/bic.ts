import { isCountry } from './countries.ts'
import { unusual, wrongCharacter, wrongCountry, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'ISO 9362', en: 'a business identifier code', zh: '业务识别码' }

/** Business identifier code: party prefix (4), country (2), suffix (2), branch (3, where `XXX` is none). */
export const bic: IdentifierScheme = {
  scheme: 'bic',
  title: { en: 'Business identifier code (BIC)', zh: '业务识别码（BIC）' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const written = compact(text)
    if (!/^[0-9A-Z]*$/.test(written)) return reject(wrongCharacter(ABOUT, written, /[0-9A-Z]/))
    if (written.length !== 8 && written.length !== 11)
      return reject(wrongLength(ABOUT, '8 / 11', written.length))
    const country = written.slice(4, 6)
    if (!isCountry(country)) return reject(wrongCountry(ABOUT, country))
    // The branch XXX is the head office, which the eight-place code names too: one party, one value.
    const value = written.replace(/^(.{8})XXX$/, '$1')
    if (/^[A-Z]{4}/.test(value)) return accept(value)
    const en = 'Prefixes with digits are allowed since 2014 but not issued in practice'
    return accept(value, [
      unusual(ABOUT, 'party prefix', en, '含数字的前缀虽获允许，但实际并未发放'),
    ])
  },
  mask: shown,
}
