import { segmentPinyin } from '@xinyong/identity'
import type { Word } from '../prepared-name.ts'
import { isAbbreviation, withoutPlural } from './abbreviation.ts'
import { spellsCantonese } from './cantonese.ts'
import { shareSurname, spellsHanSurname } from './chinese-surnames.ts'
import { distanceAtMost, spellingCost } from './edit-distance.ts'
import { tradeInEnglish } from './industry-words.ts'
import { areSpellings, areTwoNames } from './given-names.ts'
import { areForms } from './nicknames.ts'
import { isHeard } from './han-sounds.ts'
import { spellsElsewhere } from './han-readings.ts'
import { memo } from './memo.ts'
import {
  asInAbjad,
  lettersOfAbjad,
  skeleton,
  sounded,
  soundedKorean,
  transcribed,
} from './sound.ts'
import { pinyinDistance, soundMandarin, syllableReadings } from './syllables.ts'
import { transcriptionDistance } from './transcription.ts'

/** Why two words were taken for one another. */
export type WordLink =
  | 'equal'
  | 'reading'
  | 'spelling'
  | 'short-form'
  | 'initial'
  | 'abbreviation'
  | 'joined'

/** How the scripts of two names stand to each other; it decides what is compared. */
export type Scripts =
  | 'letters'
  | 'writing'
  | 'characters'
  | 'abjad'
  | 'syllabic'
  | 'mandarin'
  | 'korean'

const BY_LATIN: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Zyyy'])
const ABJADS: ReadonlySet<string> = new Set(['Arab', 'Hebr'])
const CHARACTERS: ReadonlySet<string> = new Set(['Hani', 'Kore', 'Jpan'])

export const scriptsOf = (a: string, b: string): Scripts => {
  if (a === 'Latn' && b === 'Latn') return 'letters'
  if (BY_LATIN.has(a) && BY_LATIN.has(b)) return 'letters'
  if (a === b) return CHARACTERS.has(a) ? 'characters' : 'writing'
  if (a === 'Hani' || b === 'Hani') return 'mandarin'
  if (a === 'Kore' || b === 'Kore') return 'korean'
  return ABJADS.has(a) || ABJADS.has(b) ? 'abjad' : 'syllabic'
}

/** Words further apart than this share of their letters have nothing to do with each other. */
export const FARTHEST = 0.45
const NONE = 1

/** What it counts for, as letters replaced, that two words agree in a looser way than letter by letter. */
const EDITS = {
  form: 0.5,
  trade: 0.1,
  surname: 0.5,
  mandarin: 0.3,
  abbreviation: 0.3,
  sound: 0.4,
  initial: 0.2,
  plural: 0.2,
} as const
/** How far that is, as a share of the letters, where another pairing competes. */
const LOOSE = 0.1

/** The last link found: its kind, its distance (0 the same, 1 nothing in common), and the letters replaced. */
export type Linked = { how: WordLink; cost: number; edits: number; mandarin: boolean }
export const linked: Linked = { how: 'equal', cost: 0, edits: 0, mandarin: false }

const is = (how: WordLink, cost: number, edits: number, mandarin = false): number => {
  linked.how = how
  linked.cost = cost
  linked.edits = edits
  linked.mandarin = mandarin
  return cost
}

const REMEMBERED = 8192
const syllablesOf = memo(syllableReadings, REMEMBERED)
const skeletonOf = memo(skeleton, REMEMBERED)
const koreanOf = memo(soundedKorean, REMEMBERED)
const asInAbjadOf = memo(asInAbjad, REMEMBERED)
const soundedOf = memo(sounded, REMEMBERED)
/** Whether a Latin word is Mandarin syllables in pinyin. */
export const isPinyin = memo((latin) => segmentPinyin(latin) !== undefined, REMEMBERED)
const kanaSkeletonOf = memo((latin) => transcribed(latin, ''), REMEMBERED)

const LONGEST_MANDARIN = 14
const classesOf = (groups: readonly string[]): Uint8Array => {
  const classes = new Uint8Array(128)
  groups.forEach((letters, at) => {
    for (const letter of letters) classes[letter.charCodeAt(0)] = at + 1
  })
  return classes
}
// How pinyin and Wade–Giles may begin and end the same syllables; most other words are told apart without reading them.
const BEGINS = classesOf([
  'bp',
  'dtzcjqr',
  'gk',
  'hx',
  's',
  'm',
  'f',
  'n',
  'l',
  'a',
  'e',
  'oi',
  'yu',
  'w',
])
const ENDS = classesOf(['n', 'g', 'aeiouhr'])

/** Whether two readings begin with letters that spell one sound; other words joined are not worth comparing. */
export const mayBeginAlike = (a: string, b: string): boolean => {
  const [left, right] = [a.charCodeAt(0), b.charCodeAt(0)]
  return left === right || BEGINS[left] === BEGINS[right]
}

const mayBothBeMandarin = (a: string, b: string): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  a.length <= LONGEST_MANDARIN &&
  b.length <= LONGEST_MANDARIN &&
  Math.abs(a.length - b.length) < 5 &&
  BEGINS[a.charCodeAt(0)] === BEGINS[b.charCodeAt(0)] &&
  (ENDS[a.charCodeAt(a.length - 1)] ?? 0) > 0 &&
  ENDS[a.charCodeAt(a.length - 1)] === ENDS[b.charCodeAt(b.length - 1)]

const sameMandarin = (a: Word, b: Word): boolean =>
  mayBothBeMandarin(a.latin, b.latin) && soundMandarin(syllablesOf(a.latin), syllablesOf(b.latin))

// Letters replaced; NONE_AT_ALL where the words are too far apart to be worth measuring.
const NONE_AT_ALL = 99
const WIDEST = 0.55
const editsBetween = (a: string, b: string): number => {
  const longest = a.length > b.length ? a.length : b.length
  // Cheaper letters hardly make more than every second letter of a word.
  const reach = longest < 4 ? 2 : longest * WIDEST
  const difference = a.length - b.length
  if (difference > reach || -difference > reach) return NONE_AT_ALL
  return distanceAtMost(a, b) > reach ? NONE_AT_ALL : spellingCost(a, b)
}

const bySpelling = (a: string, b: string): number => {
  const edits = editsBetween(a, b)
  return edits === NONE_AT_ALL
    ? is('spelling', NONE, edits)
    : is('spelling', edits / (a.length > b.length ? a.length : b.length), edits)
}

// Characters are morphemes: one of two or three replaced makes another name, one of many may be a slip.
const MORPHEME = 1.7
const byCharacters = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length)
  if (longest < 4) return NONE
  const edits = spellingCost(a, b)
  return is('spelling', Math.min(1, (MORPHEME * edits) / longest), 2 * edits)
}

const bySkeleton = (left: string, right: string, ceiling: number, shortest: number): number => {
  const longest = Math.max(left.length, right.length)
  if (longest < shortest || left[0] !== right[0]) return NONE
  const edits = left === right ? 0 : longest < 3 ? NONE_AT_ALL : spellingCost(left, right)
  const cost = LOOSE + (longest < 3 ? LOOSE : 0) + edits / longest
  if (cost >= ceiling) return NONE
  return is('reading', cost, EDITS.sound + (longest < 3 ? EDITS.sound : 0) + edits)
}

const HAN = /^\p{Script=Han}/u

/** What is further from the writing is not what it says; nearer still where the Latin word is good pinyin for another. */
export const FARTHEST_HEARD = 0.7
const NEAREST_HEARD = 0.4

/** How far a Latin word is from what Han characters say; 1 beyond `farthest`. The way is left in {@link linked}. */
export const hearHan = (han: string, latin: string, farthest: number): number => {
  const distance = transcriptionDistance(han, latin, farthest)
  if (distance > farthest) return NONE
  return is('reading', LOOSE / 2 + distance / 2, EDITS.mandarin + 3 * distance, true)
}

// Letters replaced where syllables differ: never less than the letters say.
const bySyllables = (han: Word, other: Word, apart: number): number => {
  const letters = bySpelling(han.latin, other.latin)
  return is('spelling', Math.max(letters, apart), Math.max(linked.edits, 2 * apart))
}

const mandarinCost = (a: Word, b: Word): number => {
  const [first, second] = [HAN.test(a.text), HAN.test(b.text)]
  // Mixed names bring words of the same script together.
  if (first && second) return byCharacters(a.text, b.text)
  if (!first && !second) return bySpelling(a.latin, b.latin)
  const [han, other] = first ? [a, b] : [b, a]
  if (han.latin === other.latin) return is('reading', 0, 0, true)
  if (han.role === 'industry') {
    const english = tradeInEnglish(han.text)
    if (english.includes(other.latin)) return is('reading', 0.02, EDITS.trade, true)
    if (english.some((word) => isAbbreviation(word, other.latin)))
      return is('abbreviation', LOOSE, EDITS.abbreviation, true)
  }
  if (han.role === 'family' && spellsHanSurname(han.text, han.latin, other.latin))
    return is('reading', 0.02, EDITS.trade, true)
  if (sameMandarin(han, other)) return is('reading', LOOSE, EDITS.mandarin, true)
  if (spellsCantonese(han.text, other.latin) || spellsElsewhere(han.text, other.latin))
    return is('reading', LOOSE, EDITS.mandarin, true)
  const syllables = isPinyin(other.latin) ? pinyinDistance(han.latin, other.latin) : undefined
  const letters =
    syllables === undefined
      ? bySpelling(han.latin, other.latin)
      : bySyllables(han, other, syllables)
  // A word that is pinyin itself is read syllable by syllable; what characters stand for otherwise is for other names.
  if (letters > 0.2) {
    const farthest = isPinyin(other.latin) ? NEAREST_HEARD : FARTHEST_HEARD
    if (hearHan(han.text, other.latin, farthest) < letters) return linked.cost
    if (syllables === undefined) bySpelling(han.latin, other.latin)
    else bySyllables(han, other, syllables)
  }
  linked.mandarin = true
  return letters
}

// `Kuznecov` is `Kuznetsov` in another romanisation: letters apart, sounds together.
const bySound = (a: string, b: string, letters: number): number => {
  const [left, right] = [soundedOf(a), soundedOf(b)]
  if (left === a && right === b) return letters
  const edits = EDITS.sound + (left === right ? 0 : editsBetween(left, right))
  return edits < linked.edits
    ? is('spelling', edits / Math.max(a.length, b.length), edits)
    : letters
}

const looser = (a: Word, b: Word, organisation: boolean): number => {
  if (organisation) {
    const letters = bySpelling(a.latin, b.latin)
    if (letters <= LOOSE) return letters
    if (withoutPlural(a.latin) === withoutPlural(b.latin))
      return is('spelling', LOOSE / 2, EDITS.plural)
    // What a body is called is not abbreviated: Shell is not short for Shellfish.
    if ((a.role !== 'plain' || b.role !== 'plain') && isAbbreviation(a.latin, b.latin))
      return is('abbreviation', LOOSE, EDITS.abbreviation)
    return letters
  }
  let letters = bySpelling(a.latin, b.latin)
  // Words far apart are no two names that might be taken for one, nor one in two romanisations.
  if (letters < NONE) {
    if (areTwoNames(a.latin, b.latin)) return is('spelling', NONE, NONE_AT_ALL)
    if (letters > LOOSE) letters = bySound(a.latin, b.latin, letters)
  }
  if (letters <= LOOSE) return letters
  if (areSpellings(a.latin, b.latin)) return is('spelling', LOOSE, EDITS.surname)
  if (areForms(a.latin, b.latin)) return is('short-form', LOOSE, EDITS.form)
  if (sameMandarin(a, b)) return is('reading', LOOSE, EDITS.mandarin, true)
  if (letters <= 0.2) return letters
  if (a.latin.length < 9 && b.latin.length < 9 && shareSurname(a.latin, b.latin))
    return is('reading', LOOSE, EDITS.surname, true)
  return letters
}

/** Letters are read more surely than characters: further off is another name. */
const FARTHEST_IN_LETTERS = 0.45

// A word of another script beside a Latin one: what its letters are written as in names, where that is nearer.
const byHearing = (a: Word, b: Word, ceiling: number): number => {
  if (ceiling <= 2 * LOOSE) return ceiling
  const [first, second] = [isHeard(a.text), isHeard(b.text)]
  if (first === second) return ceiling
  const [word, latin] = first ? [a.text, b.text] : [b.text, a.text]
  const distance = transcriptionDistance(word, latin, FARTHEST_IN_LETTERS)
  const cost = LOOSE / 2 + distance / 2
  if (distance > FARTHEST_IN_LETTERS || cost >= ceiling) return ceiling
  return is('reading', cost, EDITS.sound + 2 * distance)
}

const ABJAD = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u
const ARTICLE = /^ال(?=\p{L}{3})/u

// What an abjad writes of a word is all of it but the vowels, at times with its article: الحداد is (al-) haddad.
const writeTheSame = (a: Word, b: Word): boolean => {
  const [abjad, vowelled] = ABJAD.test(a.text) ? [a, b] : [b, a]
  const other = asInAbjadOf(vowelled.latin)
  const isIt = (written: string): boolean => lettersOfAbjad(written) === other
  // و stands for a vowel or for a consonant others write v.
  return (
    other.length > 1 &&
    (isIt(abjad.latin) ||
      isIt(abjad.latin.replaceAll('w', 'v')) ||
      (ARTICLE.test(abjad.text) && isIt(abjad.latin.slice(1))))
  )
}

/**
 * How far two words are from one another, 0 to 1, by whatever brings them nearest; the way is left in {@link linked}.
 * Symmetric. Numbers agree or do not; an initial agrees with every word that begins so.
 */
export const wordCost = (a: Word, b: Word, scripts: Scripts, organisation: boolean): number => {
  if (a === b || a.text === b.text) return is('equal', 0, 0)
  if (a.role === 'number' || b.role === 'number' || a.role === 'form' || b.role === 'form')
    return a.role === b.role && a.latin === b.latin ? is('equal', 0, 0) : NONE
  if (a.role === 'initial' || b.role === 'initial')
    return a.latin.charCodeAt(0) === b.latin.charCodeAt(0)
      ? is('initial', LOOSE, EDITS.initial)
      : NONE
  if (scripts === 'letters') {
    if (a.latin === b.latin) return is('equal', 0, 0)
    const cost = looser(a, b, organisation)
    return a.text === a.latin && b.text === b.latin ? cost : byHearing(a, b, cost)
  }
  if (scripts === 'writing') return bySpelling(a.text, b.text)
  if (scripts === 'characters') return byCharacters(a.text, b.text)
  if (scripts === 'mandarin') return mandarinCost(a, b)
  const letters = bySpelling(a.latin, b.latin)
  if (scripts === 'korean' && letters > LOOSE) {
    const sameSound = koreanOf(a.latin) === koreanOf(b.latin) || areForms(a.latin, b.latin)
    if (sameSound) return is('reading', LOOSE, EDITS.sound)
  }
  if (letters <= LOOSE) return is('reading', letters, linked.edits)
  if (scripts === 'korean') {
    is('reading', letters, linked.edits)
    return byHearing(a, b, letters)
  }
  if (scripts === 'abjad' && writeTheSame(a, b)) return is('reading', LOOSE / 2, EDITS.initial)
  const sound =
    scripts === 'abjad'
      ? bySkeleton(skeletonOf(a.latin), skeletonOf(b.latin), letters, 2)
      : bySkeleton(kanaSkeletonOf(a.latin), kanaSkeletonOf(b.latin), letters, 3)
  return byHearing(a, b, sound < letters ? sound : bySpelling(a.latin, b.latin))
}

type Remembered = Readonly<Linked> & { readonly scripts: Scripts; readonly organisation: boolean }

type Row = Map<Word, Remembered>

/** What words were measured at, as the first of two and as the second: a word of a query meets the same words in candidate after candidate. */
const measured = { left: new Map<Word, Row>(), right: new Map<Word, Row>() }
const MOST_MEASURED = 400
const MOST_IN_ROW = 1000

// Most words have nothing to do with each other, and one answer serves for all of them.
const FAR: Remembered = { ...linked, cost: NONE, scripts: 'letters', organisation: false }
const FAR_BODY: Remembered = { ...FAR, organisation: true }

const farApart = (scripts: Scripts, organisation: boolean): Remembered => {
  if (scripts !== 'letters') return { ...FAR, scripts, organisation }
  return organisation ? FAR_BODY : FAR
}

/** What a word was measured at against others, standing on this side. */
export const rowOf = (word: Word, side: 'left' | 'right'): Row => {
  const rows = measured[side]
  const known = rows.get(word)
  if (known !== undefined) return known
  if (rows.size >= MOST_MEASURED) rows.clear()
  const row: Row = new Map()
  rows.set(word, row)
  return row
}

/**
 * {@link wordCost} for words that come again and again, as those of an index and of a query do: `other` is looked up in
 * the row of the one whose row it is. Where the answer is {@link FARTHEST} or more nothing is left in {@link linked}.
 */
export const knownWordCost = (
  row: Row,
  other: Word,
  left: Word,
  right: Word,
  scripts: Scripts,
  organisation: boolean,
): number => {
  const known = row.get(other)
  if (known !== undefined && known.scripts === scripts && known.organisation === organisation)
    return known.cost >= FARTHEST
      ? known.cost
      : is(known.how, known.cost, known.edits, known.mandarin)
  const cost = wordCost(left, right, scripts, organisation)
  if (row.size >= MOST_IN_ROW) row.clear()
  row.set(
    other,
    cost >= FARTHEST ? farApart(scripts, organisation) : { ...linked, cost, scripts, organisation },
  )
  return cost
}
