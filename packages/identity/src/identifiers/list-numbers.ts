import type { Text } from '../text.ts'
import { wrongCharacter, wrongLength } from './flaws.ts'
import { accept, always, reject, shown } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { compact } from './tidy.ts'

type ListNumber = { readonly scheme: string; readonly title: Text; readonly rule: string }

// A list's own row number says which row is meant and nothing about the subject: digits, no leading zeros.
const listNumber = ({ scheme, title, rule }: ListNumber): IdentifierScheme => {
  const about = { rule, en: 'a list number', zh: '名单编号' }
  return {
    scheme,
    title,
    kind: 'any',
    sensitive: false,
    identifies: always,
    parse: (text) => {
      const written = compact(text)
      if (!/^\d*$/.test(written)) return reject(wrongCharacter(about, written, /\d/))
      const value = written.replace(/^0+/, '')
      if (value === '' || value.length > 12) return reject(wrongLength(about, '1–12', value.length))
      return accept(value)
    },
    mask: shown,
  }
}

/** The `ent_num` of a row on OFAC's lists. */
export const ofacUid: IdentifierScheme = listNumber({
  scheme: 'ofac.uid',
  title: { en: 'OFAC list number', zh: 'OFAC 名单编号' },
  rule: 'OFAC ent_num',
})

/** The supplier number of a firm or person on the World Bank's list. */
export const wbId: IdentifierScheme = listNumber({
  scheme: 'wb.id',
  title: { en: 'World Bank supplier number', zh: '世界银行供应商编号' },
  rule: 'World Bank SUPP_ID',
})
