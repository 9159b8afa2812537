import type { FormClass } from '../names/legal-forms.ts'
import type { NamedKind } from '../names/name-keys.ts'
import { normaliseName } from '../names/normalise-name.ts'
import { detectScript } from '../names/script.ts'
import type { Script } from '../names/script.ts'
import { splitLegalForm } from '../names/split-legal-form.ts'
import { segmentPinyin } from '../transliteration/segment-pinyin.ts'
import { simplify } from '../transliteration/simplify.ts'
import { toLatin } from '../transliteration/to-latin.ts'
import { alignWords } from './align-words.ts'
import type { Alignment } from './align-words.ts'
import { damerauLevenshtein } from './damerau-levenshtein.ts'

/** `written`: as the names stand; `reading`: by their Latin readings, since the scripts differ. */
export type ComparedBy = 'written' | 'reading'

/** How alike two names are, 0 to 1, and the words that make it so. A score is a reason to look, never to refuse. */
export type NameComparison = {
  readonly score: number
  readonly by: ComparedBy
  readonly alignment: Alignment
  /** Of organisations: whether the legal forms agree; `unknown` where one name has none. */
  readonly forms: 'same' | 'different' | 'unknown'
}

/** Mandarin has some four hundred toneless syllables: equal readings of Han names are common by chance. */
const HAN_READING_CEILING = 0.9
const READING_CEILING = 0.97
const DIFFERENT_FORM = 0.95

type Prepared = { readonly words: readonly string[]; readonly forms: readonly FormClass[] }

const prepare = (full: string, kind: NamedKind): Prepared => {
  if (kind === 'person') return { words: normaliseName(simplify(full)).tokens, forms: [] }
  const { core, forms } = splitLegalForm(full)
  return { words: core === '' ? [] : core.split(' '), forms: forms.map((found) => found.class) }
}

const formsAgree = (a: Prepared, b: Prepared): NameComparison['forms'] => {
  if (a.forms.length === 0 || b.forms.length === 0) return 'unknown'
  return a.forms.some((form) => b.forms.includes(form)) ? 'same' : 'different'
}

const latinWords = (words: readonly string[], kind: NamedKind): readonly string[] =>
  normaliseName(toLatin(words.join(' '), kind === 'person' ? 'person' : 'words')).tokens

// Latin spellings of Chinese organisations join syllables at will: both sides are taken apart.
const inSyllables = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => segmentPinyin(word) ?? [word])

const letters = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => Array.from(word))

type Scored = { readonly alignment: Alignment; readonly score: number }

// Han names have no gaps: their letters are their words, but 文明 is not 明文, so order counts within a run.
const byHanLetters = (a: readonly string[], b: readonly string[]): Scored => {
  const alignment = alignWords(letters(a), letters(b))
  const [left, right] = [a.toSorted().join(''), b.toSorted().join('')]
  const longest = Math.max(Array.from(left).length, Array.from(right).length)
  const inOrder = 1 - damerauLevenshtein(left, right) / longest
  return { alignment, score: Math.min(alignment.score, inOrder) }
}

const byReading = (
  a: readonly string[],
  b: readonly string[],
  kind: NamedKind,
  han: boolean,
): Scored => {
  const [left, right] = [latinWords(a, kind), latinWords(b, kind)]
  const whole = alignWords(left, right)
  if (!han) return { alignment: whole, score: whole.score * READING_CEILING }
  // A person's syllables stay together: taken apart, Wenming and Mingwen would be one name.
  const apart = kind === 'person' ? whole : alignWords(inSyllables(left), inSyllables(right))
  const alignment = apart.score > whole.score ? apart : whole
  return { alignment, score: alignment.score * HAN_READING_CEILING }
}

const byWriting = (a: readonly string[], b: readonly string[], script: Script): Scored => {
  if (script === 'Hani') return byHanLetters(a, b)
  const alignment = alignWords(a, b)
  return { alignment, score: alignment.score }
}

/**
 * Compares two names as sources write them. Symmetric, 0 to 1; 1 where the words agree after normalisation, in
 * whatever order, and the legal forms do not differ. An empty name is like nothing.
 */
export const compareNames = (left: string, right: string, kind: NamedKind): NameComparison => {
  const [a, b] = [prepare(left, kind), prepare(right, kind)]
  const forms = formsAgree(a, b)
  const factor = forms === 'different' ? DIFFERENT_FORM : 1
  const [from, onto] = [detectScript(a.words.join(' ')), detectScript(b.words.join(' '))]
  // Digits alone (`Zyyy`) have no script to differ in.
  const written = from === onto || from === 'Zyyy' || onto === 'Zyyy'
  const { alignment, score } = written
    ? byWriting(a.words, b.words, from === onto ? from : 'Zyyy')
    : byReading(a.words, b.words, kind, from === 'Hani' || onto === 'Hani')
  return { score: score * factor, by: written ? 'written' : 'reading', alignment, forms }
}
