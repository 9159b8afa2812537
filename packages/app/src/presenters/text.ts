import type { Text } from '@xinyong/identity'

/** A word that is the same in both languages: a name, a number, an id. */
export const both = (word: string): Text => ({ en: word, zh: word })

/** The authority of an account or a case, written `English | 中文` where it has both names. */
export function authorityText(authority: string): Text {
  const [en = '', zh] = authority.split('|').map((part) => part.trim())
  return zh === undefined || zh === '' ? both(en) : { en, zh }
}
