/** ISO 15924 code of the script a name is written in; `Zyyy` where it has no letters, `Zzzz` for one not told apart. */
export type Script =
  | 'Latn'
  | 'Hani'
  | 'Jpan'
  | 'Kore'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Armn'
  | 'Geor'
  | 'Deva'
  | 'Thai'
  | 'Zyyy'
  | 'Zzzz'

const LETTER = /\p{L}/u
const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
]

const scriptOfLetter = (letter: string): Script =>
  letter < '\u0250' ? 'Latn' : (TESTS.find(([, test]) => test.test(letter))?.[0] ?? 'Zzzz')

/**
 * The script most letters of the text are in; the earlier one where two have as many.
 * Han letters among kana are Japanese, among Hangul Korean: they are then not read in Mandarin.
 */
export const detectScript = (text: string): Script => {
  const counts = new Map<Script, number>()
  for (const mark of text)
    if (LETTER.test(mark)) {
      const script = scriptOfLetter(mark)
      counts.set(script, (counts.get(script) ?? 0) + 1)
    }
  let most: Script = 'Zyyy'
  for (const [script, count] of counts) if (count > (counts.get(most) ?? 0)) most = script
  if (most === 'Hani' && counts.has('Jpan')) return 'Jpan'
  if (most === 'Hani' && counts.has('Kore')) return 'Kore'
  return most
}
