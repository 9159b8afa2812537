import type { Text } from '../text.ts'
import { unusual } from './flaws.ts'
import { maskTagged } from './mask.ts'
import { accept, shown } from './scheme.ts'
import type { IdentifierKind, IdentifierScheme } from './scheme.ts'
import { namesIssuer, readTagged, writeTagged } from './tagged.ts'

type NationalNumber = {
  readonly scheme: string
  readonly title: Text
  readonly kind: IdentifierKind
  readonly sensitive: boolean
  readonly en: string
}

// Numbers whose own rules we do not hold: only the bounds are checked, so they identify no better than their source.
const nationalNumber = (about: NationalNumber): IdentifierScheme => ({
  scheme: about.scheme,
  title: about.title,
  kind: about.kind,
  sensitive: about.sensitive,
  identifies: namesIssuer,
  parse: (text) => {
    const wording = { rule: 'CC:NUMBER', en: about.en, zh: about.title.zh }
    const reading = readTagged(wording, text, { min: 1, max: 64, needsTag: false })
    if (!reading.ok) return reading.refusal
    const value = writeTagged(reading.tagged)
    if (namesIssuer(value)) return accept(value)
    const en = 'Without its country the number may be another country’s too and identifies nobody'
    const zh = '未注明签发国家或地区，可能与他国号码相同，不能用于识别'
    return accept(value, [unusual(wording, 'country', en, zh)])
  },
  mask: about.sensitive ? (value) => maskTagged(value, 4) : shown,
})

/** Tax number, `CC:NUMBER` or plain. A natural person may hold it, hence sensitive. */
export const taxId: IdentifierScheme = nationalNumber({
  scheme: 'tax-id',
  title: { en: 'Tax number', zh: '税号' },
  kind: 'any',
  sensitive: true,
  en: 'a tax number',
})

/** National identity number other than the Chinese one. */
export const nationalId: IdentifierScheme = nationalNumber({
  scheme: 'national-id',
  title: { en: 'National identity number', zh: '国民身份号码' },
  kind: 'person',
  sensitive: true,
  en: 'a national identity number',
})

/** Number in a commercial, association or similar register. */
export const registrationNumber: IdentifierScheme = nationalNumber({
  scheme: 'registration-number',
  title: { en: 'Registration number', zh: '登记号' },
  kind: 'organisation',
  sensitive: false,
  en: 'a registration number',
})
