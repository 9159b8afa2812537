/** What a text of a search box asks for. */
export interface TextAsked {
  /** Words to be found, as written. */
  readonly words: readonly string[]
  readonly any: boolean
  /** Words that must not occur. */
  readonly not: readonly string[]
  readonly fields: readonly { readonly field: string; readonly value: string }[]
  /** `~` behind a word: spelling may differ. */
  readonly fuzzy: boolean
}

const MOST_TOKENS = 50
const TOKEN = /([+-])?(?:([\w.]+):)?(?:"([^"]*)"|([^\s"()|&]+))/gu
/** Fields of an index whose words are looked for like any others. */
const TEXTUAL = new Set(['name', 'names', 'caption', 'text', 'alias', 'weakAlias', 'previousName'])

/**
 * Reads the query language of search boxes: words, "phrases", `-not`, `field:value`, `wild*`, `like~`, AND, OR, NOT.
 * In the simple language a colon is a character like any other, and `|` stands for OR. Never fails: what cannot be read
 * is looked for as it stands.
 */
export function parseText(text: string, { simple }: { readonly simple: boolean }): TextAsked {
  const words: string[] = []
  const not: string[] = []
  const fields: { field: string; value: string }[] = []
  let any = simple && /\s\|\s/.test(text)
  let fuzzy = false
  let negated = false
  for (const [whole, sign, name, phrase, bare] of [...text.matchAll(TOKEN)].slice(0, MOST_TOKENS)) {
    if (!simple && (whole === 'AND' || whole === 'OR' || whole === 'NOT')) {
      any ||= whole === 'OR'
      negated = whole === 'NOT'
      continue
    }
    const value = (phrase ?? bare ?? '').replace(/~\d*$/, () => {
      fuzzy = true
      return ''
    })
    const parts = value.split(/[\s,;]+/u).filter((part) => part !== '' && part !== '*')
    const field = name?.replace(/^properties\./, '')
    if (sign === '-' || negated) not.push(...parts)
    else if (field !== undefined && simple) words.push(...`${field} ${value}`.split(/\s+/u))
    else if (field !== undefined && !TEXTUAL.has(field)) fields.push({ field, value })
    else words.push(...parts)
    negated = false
  }
  return { words, any, not, fields, fuzzy }
}
