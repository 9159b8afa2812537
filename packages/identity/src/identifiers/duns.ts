import { wrongCharacter, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

const ABOUT = { rule: 'D-U-N-S', en: 'a D-U-N-S number', zh: '邓白氏编码' }

/** D-U-N-S number: nine digits. Numbers issued since 2006 carry no check digit, so none is asked. */
export const duns: IdentifierScheme = {
  scheme: 'duns',
  title: { en: 'D-U-N-S number', zh: '邓白氏编码（D-U-N-S）' },
  kind: 'organisation',
  sensitive: false,
  identifies: always,
  parse: (text) => {
    const value = compact(text)
    if (!/^\d*$/.test(value)) return reject(wrongCharacter(ABOUT, value, /\d/))
    if (value.length !== 9) return reject(wrongLength(ABOUT, '9', value.length))
    return accept(value)
  },
  mask: shown,
}
