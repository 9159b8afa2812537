import { nameKeys, normaliseName, simplify } from '@xinyong/identity'

const HAN = /^\p{Script=Han}{2,}$/u
/** Of one Han word; a company's name is seldom longer. */
const MOST_SUFFIXES = 30

/**
 * The words under which a name is found by their beginnings: as written, as read in Latin script, and for Chinese,
 * which has no gaps, from every character on, so that 华为 finds 深圳市华为技术.
 */
export function nameWords(
  names: readonly string[],
  kind: 'person' | 'organisation' | 'public-body',
): readonly string[] {
  const words = new Set<string>()
  for (const name of names) {
    const keys = nameKeys(name, kind === 'person' ? 'person' : 'organisation')
    for (const key of [keys.exact, keys.latin, ...keys.pinyin]) {
      for (const word of key.split(' ')) if (word !== '') words.add(word)
    }
    for (const word of keys.exact.split(' ')) for (const suffix of suffixes(word)) words.add(suffix)
  }
  return [...words]
}

function suffixes(word: string): readonly string[] {
  if (!HAN.test(word)) return []
  const letters = Array.from(word)
  return letters.slice(0, MOST_SUFFIXES).map((_, at) => letters.slice(at).join(''))
}

/** The words of a query; each must begin a word of the name. At most eight, so that a query stays cheap. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(normaliseName(simplify(normaliseName(query).text)).tokens)]
    .filter((word) => word !== '')
    .slice(0, 8)
}

/** A condition in SQL: some word of the subject's name begins with this one. */
export function wordCondition(
  subject: string,
  word: string,
  bind: (value: unknown) => string,
): string {
  const prefix = word.replaceAll(/[\\%_]/g, String.raw`\$&`)
  return `exists (select from subject_name_key k where k.subject_id = ${subject} and k.word like ${bind(`${prefix}%`)})`
}
