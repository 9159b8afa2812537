import { unusual, wrongCharacter, wrongLength, wrongShape } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'Companies House', en: 'a British company number', zh: '英国公司编号' }
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'AC CE CS ES FC FE GE GN GS IC IP LP NA NC NF NI NL NO NP NR NV NZ OC OE PC R0 RC RS SA SC SE SF SG SI SL SO SP ' +
    'SR SZ ZC'
  ).split(' '),
)
const SHAPE = /^(\d{8}|([A-Z]{2}|R\d)\d{6}|(IP|SP|RS|NP)\d{5}R)$/

/** Company number of Companies House: eight places, leading zeros restored where people drop them. */
export const gbCompany: IdentifierScheme = {
  scheme: 'gb.company',
  title: { en: 'Company number (United Kingdom)', zh: '英国公司编号' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const written = compact(text)
    if (!/^[0-9A-Z]*$/.test(written)) return reject(wrongCharacter(ABOUT, written, /[0-9A-Z]/))
    if (written.length < 6 || written.length > 8)
      return reject(wrongLength(ABOUT, '8', written.length))
    const value = /^\d+$/.test(written) ? written.padStart(8, '0') : written
    if (!SHAPE.test(value)) {
      const en = 'A British company number is eight digits, or two letters and six digits'
      return reject(
        wrongShape(ABOUT, 'number', en, '英国公司编号应为 8 位数字，或 2 位字母加 6 位数字'),
      )
    }
    const prefix = value.slice(0, 2)
    if (/^\d{2}/.test(prefix) || PREFIXES.has(prefix)) return accept(value)
    const en = `The prefix “${prefix}” is not one Companies House is known to use`
    return accept(value, [unusual(ABOUT, 'prefix', en, `前缀“${prefix}”不在已知前缀之列`)])
  },
  mask: shown,
}
