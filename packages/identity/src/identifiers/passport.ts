import { unusual, wrongCharacter } from './flaws.ts'
import { maskTagged } from './mask.ts'
import { accept, reject } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { namesIssuer, readTagged, writeTagged } from './tagged.ts'

const ABOUT = { rule: 'ICAO Doc 9303', en: 'a passport number', zh: '护照号码' }
// Shapes in current issue; older documents differ, so a mismatch only warns.
const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['CN', /^[A-Z][A-Z0-9]\d{7}$/],
  ['GB', /^\d{9}$/],
  ['US', /^[A-Z0-9]\d{8}$/],
  ['RU', /^\d{9}$/],
])

/** Passport number with the country that issued it, `CN:E12345678`. Sensitive. */
export const passport: IdentifierScheme = {
  scheme: 'passport',
  title: { en: 'Passport number', zh: '护照号码' },
  kind: 'person',
  sensitive: true,
  identifies: namesIssuer,
  parse: (text) => {
    const reading = readTagged(ABOUT, text, { min: 4, max: 20, needsTag: true })
    if (!reading.ok) return reading.refusal
    const { country, number } = reading.tagged
    if (SHAPES.has(country ?? '') && !/^[0-9A-Z]+$/.test(number))
      return reject(wrongCharacter(ABOUT, number, /[0-9A-Z]/))
    const value = writeTagged(reading.tagged)
    if (SHAPES.get(country ?? '')?.test(number) ?? true) return accept(value)
    const en = `This is not the shape of passports that ${country} issues today`
    return accept(value, [unusual(ABOUT, 'number', en, `与 ${country} 现行护照号码格式不同`)])
  },
  mask: (value) => maskTagged(value, 3),
}
