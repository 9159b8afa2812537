import { unusual, wrongCharacter, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'IRS EIN', en: 'an employer identification number', zh: '美国雇主识别号' }
const UNASSIGNED: ReadonlySet<string> = new Set(
  '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '),
)

/** Employer identification number: nine digits without a check digit; the prefix tells the issuing campus. */
export const usEin: IdentifierScheme = {
  scheme: 'us.ein',
  title: { en: 'Employer identification number (United States)', zh: '美国雇主识别号（EIN）' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^\d*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /\d/))
    if (value.length !== 9) return reject(wrongLength(ABOUT, '9', value.length))
    const prefix = value.slice(0, 2)
    if (!UNASSIGNED.has(prefix)) return accept(value)
    const en = `The prefix ${prefix} was not in use when this table was made`
    return accept(value, [unusual(ABOUT, 'prefix', en, `前缀 ${prefix} 未见使用`)])
  },
  mask: shown,
}
