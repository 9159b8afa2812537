import { readHanName } from '../names/han-name.ts'
import { detectScript } from '../names/script.ts'

/** `stars`: 张*三, J*** S****. `someone`: 张某, for Chinese texts that name a party without naming it. */
export type MaskStyle = 'stars' | 'someone'

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
const GAPS = /(\s+|[·・‧•-])/u

const graphemes = (text: string): readonly string[] =>
  Array.from(
    new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  )

const stars = (count: number): string => '*'.repeat(Math.max(0, count))

// Two letters keep the family name; more keep the last as well, after the custom of Chinese notices.
const maskUngapped = (text: string): string => {
  const marks = graphemes(text)
  const first = marks[0] ?? ''
  if (marks.length < 3) return first + stars(Math.max(1, marks.length - 1))
  return first + stars(marks.length - 2) + (marks.at(-1) ?? '')
}

const maskWord = (word: string): string => {
  const marks = graphemes(word)
  return (marks[0] ?? '') + stars(Math.max(1, marks.length - 1))
}

const maskWords = (text: string): string =>
  text
    .split(GAPS)
    .map((part) => (part === '' || GAPS.test(part) ? part : maskWord(part)))
    .join('')

/**
 * A natural person's name as public pages show it: enough to recognise one's own, too little to search for another's.
 * Names of organisations are public and are not masked.
 */
export const maskPersonName = (full: string, style: MaskStyle = 'stars'): string => {
  const clean = full.replace(UNSAFE, '').trim()
  const script = detectScript(clean)
  const ungapped =
    (script === 'Hani' || script === 'Jpan' || script === 'Kore') && !GAPS.test(clean)
  if (style === 'someone' && script === 'Hani' && ungapped)
    return `${readHanName(clean)?.family ?? graphemes(clean)[0] ?? ''}某`
  return ungapped ? maskUngapped(clean) : maskWords(clean)
}
