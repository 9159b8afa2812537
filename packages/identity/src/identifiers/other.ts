import { wrongShape } from './flaws.ts'
import { keepEnds } from './mask.ts'
import { accept, never, reject } from './scheme.ts'
import type { IdentifierScheme } from './scheme.ts'
import { tidy } from './tidy.ts'

const ABOUT = { rule: 'SCHEME:VALUE', en: 'a number', zh: '编号' }

/** Any number whose kind the source does not tell. Nobody knows what it reveals, hence sensitive. */
export const other: IdentifierScheme = {
  scheme: 'other',
  title: { en: 'Other number', zh: '其他编号' },
  kind: 'any',
  sensitive: true,
  identifies: never,
  parse: (text) => {
    const value = tidy(text)
    // A masked number is shared by many holders: taking it for a number would make strangers one person.
    if (value.includes('*')) {
      const en = 'A number with * in it is masked and identifies nobody'
      return reject(wrongShape(ABOUT, 'number', en, '含 * 的号码已被遮盖，不能用于识别'))
    }
    return accept(value)
  },
  mask: (value) => keepEnds(value, 0, 4),
}
