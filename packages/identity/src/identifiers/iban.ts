import { wrongCharacter, wrongCheckDigit, wrongCountry, wrongLength, wrongShape } from './flaws.ts'
import { keepEnds } from './mask.ts'
import { checkDigits97 } from './mod97.ts'
import { accept, never, reject } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'ISO 13616', en: 'an international bank account number', zh: '国际银行账号' }
// Lengths by country, from the IBAN registry.
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 ' +
    'YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** International bank account number: country, two check digits, the national account. */
export const iban: IdentifierScheme = {
  scheme: 'iban',
  title: { en: 'Bank account number (IBAN)', zh: '国际银行账号（IBAN）' },
  kind: 'any',
  sensitive: true,
  identifies: never,
  parse: (text) => {
    const value = compact(text)
    if (!/^[0-9A-Z]*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /[0-9A-Z]/))
    const country = value.slice(0, 2)
    const length = LENGTHS.get(country)
    if (length === undefined) return reject(wrongCountry(ABOUT, country))
    if (value.length !== length) return reject(wrongLength(ABOUT, String(length), value.length))
    if (!/^..\d\d/.test(value)) {
      const en = 'Characters 3 and 4 of an international bank account number are digits'
      return reject(wrongShape(ABOUT, 'check digit', en, '国际银行账号第 3、4 位应为数字'))
    }
    if (checkDigits97(`${value.slice(4)}${country}00`) !== value.slice(2, 4))
      return reject(wrongCheckDigit(ABOUT))
    return accept(value)
  },
  mask: (value) => keepEnds(value, 4, 4),
}
