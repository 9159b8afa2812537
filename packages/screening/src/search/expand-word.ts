import {
  eachUnder,
  findWord,
  isRead,
  mayBeForeign,
  mayBeHan,
  spellingsOf,
  wordLatin,
  wordSkeleton,
  wordSound,
  wordText,
} from '../index/dictionary.ts'
import { hashText } from '../index/hash.ts'
import type { NameIndex } from '../index/name-index.ts'
import { heardKey, heardKeysOfHan, nearKeys } from '../index/heard-keys.ts'
import { skeletonKey } from '../index/phonetic-key.ts'
import {
  MANY_NAMES,
  SEED,
  hanPairs,
  letterKeys,
  pairKey,
  skeletonHash,
  soundKey,
} from '../index/word-keys.ts'
import { isHeard } from '../names/han-sounds.ts'
import { memo } from '../names/memo.ts'
import { pinyinOf } from '../names/syllables.ts'
import { LONGEST_HEARD, UNLIKE, heardWord, transcriptionDistance } from '../names/transcription.ts'
import type { Word } from '../prepared-name.ts'
import { leastDistanceTo } from './heard-bytes.ts'
import { maySpellMandarin } from './may-spell-mandarin.ts'
import { putWord } from './expansion.ts'
import type { Growing } from './expansion.ts'
import { eachTwoSlipsAway } from './far-slips.ts'
import { setPattern, slipPattern } from './slips.ts'
import type { SlipPattern } from './slips.ts'
import { hasLatin, latinLength, slipsToLatin } from './word-bytes.ts'

const LIKENESS = { reading: 0.97, spelling: 0.7, sound: 0.6, mandarin: 0.8 } as const
const LEAST_SHARED_PAIRS = 0.4
/** Share of the letters that must agree where words only sound alike. */
const LEAST_ALIKE = 0.5

// Two slips from eight letters on; none between words of three, unless nobody is called so.
const slipsAllowed = (longer: number, known: boolean): number =>
  longer < (known ? 4 : 3) ? 0 : longer < 8 ? 1 : 2

const overlap = (slips: number, a: number, b: number): number => 1 - slips / Math.max(a, b, 1)

/** The share of letters two readings have in common; 0 where their lengths alone keep it below `least`. */
const alikeness = (index: NameIndex, pattern: SlipPattern, id: number, least: number): number => {
  const [size, other] = [pattern.word.length, latinLength(index.dictionary, id)]
  if (overlap(Math.abs(size - other), size, other) < least) return 0
  return overlap(slipsToLatin(index.dictionary, pattern, id), size, other)
}

/** Words nobody living bears are as if they had never been: history must not show in answers. */
export const isBorne = (index: NameIndex, id: number | undefined): id is number =>
  id !== undefined && (index.frequency[id] ?? 0) > 0

const raise = (index: NameIndex, into: Growing, id: number, likeness: number): void => {
  if (likeness > into.likeness[id]! && isBorne(index, id)) putWord(into, id, likeness)
}

const HAN = /\p{Script=Han}/u
const HAN_WORD = /^\p{Script=Han}+$/u
const LATIN_WORD = /^[a-z]{2,}$/

const isHan = (text: string): boolean => HAN_WORD.test(text)

const heardLikeness = (distance: number): number => Math.max(0.3, 0.9 - 0.6 * distance)

/** A slip of the pen changes the letter, not its reading: between two words that are read, only equal readings count. */

// Between Han and another script letters are only those of Mandarin: what the characters stand for in names says more.
const nearLikeness = (
  index: NameIndex,
  word: Word,
  id: number,
  size: number,
  slips: number,
): number => {
  const near = overlap(slips, size, word.latin.length)
  const ours = isHan(word.text)
  if (!ours && !mayBeHan(index.dictionary, id)) return near
  const other = wordText(index.dictionary, id)
  if (ours === isHan(other)) return near
  return Math.min(
    near,
    heardLikeness(
      transcriptionDistance(
        ours ? word.text : other,
        ours ? wordLatin(index.dictionary, id) : word.latin,
      ),
    ),
  )
}

const byLetters = (index: NameIndex, word: Word, pattern: SlipPattern, into: Growing): void => {
  const { dictionary } = index
  const seen = new Set<number>()
  const syllabic = HAN.test(word.text)
  const keys = letterKeys(word.latin)
  const known = isBorne(index, findWord(dictionary, word.text, word.latin))
  const equal = (id: number, otherwise: number): void =>
    raise(index, into, id, wordText(dictionary, id) === word.text ? 1 : otherwise)
  for (const key of known && word.latin.length === 3 ? keys.slice(0, 1) : keys)
    eachUnder(dictionary, key, (id) => {
      if (seen.has(id)) return
      seen.add(id)
      if (syllabic && isRead(dictionary, id)) {
        if (hasLatin(dictionary, id, word.latin)) equal(id, LIKENESS.spelling)
        return
      }
      const size = latinLength(dictionary, id)
      const most = slipsAllowed(Math.max(size, word.latin.length), known)
      if (Math.abs(size - word.latin.length) > most) return
      const slips = slipsToLatin(dictionary, pattern, id)
      if (slips === 0) equal(id, LIKENESS.reading)
      else if (slips <= most) raise(index, into, id, nearLikeness(index, word, id, size, slips))
    })
  if (word.text !== word.latin)
    eachUnder(dictionary, hashText(word.text, SEED.text), (id) => {
      if (wordText(dictionary, id) === word.text) raise(index, into, id, 1)
    })
}

const bySound = (
  index: NameIndex,
  { text, latin }: Word,
  pattern: SlipPattern,
  into: Growing,
): void => {
  const key = soundKey(latin)
  if (key === undefined) return
  const syllabic = HAN.test(text)
  eachUnder(index.dictionary, key, (id) => {
    if (wordSound(index.dictionary, id) !== key) return
    if (syllabic && isRead(index.dictionary, id)) return
    const alike = alikeness(index, pattern, id, LEAST_ALIKE)
    if (alike >= LEAST_ALIKE) raise(index, into, id, Math.max(LIKENESS.sound, alike - 0.05))
  })
}

// Few consonants say little: then nearly all letters must agree.
const leastAlike = (crossing: boolean, many: boolean): number =>
  crossing ? (many ? 0.2 : 0.6) : LEAST_ALIKE

// Within a script half of the letters must agree too; between scripts the consonants do, where there are enough.
const bySkeleton = (index: NameIndex, word: Word, pattern: SlipPattern, into: Growing): void => {
  const key = skeletonHash(word.latin)
  if (key === undefined) return
  const foreign = word.text !== word.latin
  const syllabic = HAN.test(word.text)
  const many = skeletonKey(word.latin).length > 2
  eachUnder(index.dictionary, key, (id) => {
    if (wordSkeleton(index.dictionary, id) !== key || into.likeness[id]! > 0) return
    const crossing = foreign !== isRead(index.dictionary, id)
    if (!crossing && syllabic) return
    if (crossing && (syllabic || mayBeHan(index.dictionary, id))) {
      if (isHan(word.text) || isHan(wordText(index.dictionary, id))) return
    }
    const least = leastAlike(crossing, many)
    const alike = alikeness(index, pattern, id, least)
    if (alike < least) return
    raise(index, into, id, (crossing ? 0.5 : 0.4) + 0.3 * alike)
  })
}

const bySpelling = (index: NameIndex, { text, latin }: Word, into: Growing): void => {
  eachUnder(index.dictionary, hashText(latin, SEED.spelling), (id) => {
    const [other, read] = [wordText(index.dictionary, id), wordLatin(index.dictionary, id)]
    if (spellingsOf(other, read).includes(latin)) raise(index, into, id, LIKENESS.spelling)
  })
  for (const spelling of spellingsOf(text, latin))
    eachUnder(index.dictionary, hashText(spelling, SEED.letters), (id) => {
      if (hasLatin(index.dictionary, id, spelling)) raise(index, into, id, LIKENESS.spelling)
    })
}

// Old romanisations say the same syllables in other letters: every pinyin they may stand for is looked up.
const byMandarin = (index: NameIndex, { latin }: Word, into: Growing): void => {
  if (!maySpellMandarin(latin)) return
  for (const pinyin of pinyinOf(latin))
    eachUnder(index.dictionary, hashText(pinyin, SEED.letters), (id) => {
      if (hasLatin(index.dictionary, id, pinyin)) raise(index, into, id, LIKENESS.mandarin)
    })
}

const byPairs = (index: NameIndex, { text }: Word, into: Growing): void => {
  const pairs = hanPairs(text)
  const shared = new Map<number, number>()
  for (const pair of pairs)
    eachUnder(index.dictionary, pairKey(pair), (id) => shared.set(id, (shared.get(id) ?? 0) + 1))
  for (const [id, count] of shared) {
    const others = hanPairs(wordText(index.dictionary, id))
    const same = count === 0 ? 0 : others.filter((pair) => pairs.includes(pair)).length
    const alike = (2 * same) / (pairs.length + others.length)
    if (alike >= LEAST_SHARED_PAIRS) raise(index, into, id, alike * 0.95)
  }
}

/** Nothing that is heard so far from what is written is a transcription. */
const FARTHEST_HEARD = 0.7
/** So many words heard well are enough: then keys a consonant away are not tried. */
const WELL_HEARD = 0.5
const ENOUGH_HEARD = 40
const MOST_KEYS_NEAR = 4
/** A word that stands alone is looked up under so many times the keys an index keeps of it. */
const TIMES_ALONE = 2
const MOST_KEYS_FAR = 2
/** No foreign word is written with more characters; longer ones are several words, or a firm's. */
const MOST_CHARACTERS_HEARD = 7

const keysOfHan = memo((han) => heardKeysOfHan(han), 20_000)

type Hear = (key: string, id: number) => number

const hearLatin =
  ({ dictionary }: NameIndex, text: string): Hear =>
  (key, id) => {
    if (mayBeForeign(dictionary, id)) return UNLIKE
    const latin = wordLatin(dictionary, id)
    return heardKey(latin) === key ? transcriptionDistance(text, latin, FARTHEST_HEARD) : UNLIKE
  }

const hearHan = ({ dictionary }: NameIndex, latin: string): Hear => {
  const word = heardWord(latin)
  return (_, id) => {
    if (!mayBeForeign(dictionary, id)) return UNLIKE
    if (leastDistanceTo(dictionary, word, id) > FARTHEST_HEARD) return UNLIKE
    const text = wordText(dictionary, id)
    if (text.length > LONGEST_HEARD) return UNLIKE
    return transcriptionDistance(text, latin, FARTHEST_HEARD)
  }
}

const addHeard = (
  index: NameIndex,
  keys: Iterable<string>,
  seeds: readonly number[],
  hear: Hear,
  into: Growing,
): number => {
  let well = 0
  for (const key of keys)
    for (const seed of seeds)
      eachUnder(index.dictionary, hashText(key, seed), (id) => {
        const distance = hear(key, id)
        if (distance > FARTHEST_HEARD) return
        raise(index, into, id, heardLikeness(distance))
        if (distance <= WELL_HEARD && isBorne(index, id)) well += 1
      })
  return well
}

const isShortKey = (key: string): boolean => key.startsWith('.') || key.length < 3

const keysAsked = (text: string, alone: boolean, many: boolean): readonly string[] => {
  if (many) return keysOfHan(text).slice(0, MOST_KEYS_FAR)
  return alone ? heardKeysOfHan(text, TIMES_ALONE) : keysOfHan(text)
}

// A foreign name in Han says it by sound: its characters are read as names are written by them, not in Mandarin alone.
// Words of other scripts are heard letter by letter likewise.
export const byTranscription = (
  index: NameIndex,
  { text, latin }: Word,
  into: Growing,
  alone: boolean,
): void => {
  const ours = isHeard(text)
  const most = HAN.test(text) ? MOST_CHARACTERS_HEARD : LONGEST_HEARD
  if (ours ? text.length > most : !LATIN_WORD.test(text)) return
  if (!ours && !index.dictionary.hasForeign) return
  let known = false
  for (const id of into.ids) known ||= into.likeness[id]! >= LIKENESS.reading
  const many = index.livingNames > MANY_NAMES
  if (many && ours && !isHan(text)) return
  if (many && (known || (ours ? text.length < 3 : isShortKey(heardKey(latin))))) return
  const keys = new Set(ours ? keysAsked(text, alone, many) : [heardKey(latin)])
  const [seeds, hear] = ours
    ? [[SEED.heardLatin], hearLatin(index, text)]
    : [many ? [SEED.heardHan] : [SEED.heardHan, SEED.heardHanRarely], hearHan(index, latin)]
  if (addHeard(index, keys, seeds, hear, into) >= ENOUGH_HEARD || known || many || !alone) return
  const near = new Set<string>()
  for (const key of [...keys].slice(0, MOST_KEYS_NEAR))
    for (const other of nearKeys(key)) if (!keys.has(other)) near.add(other)
  addHeard(index, near, seeds, hear, into)
}

/** One slip in a word of six; what is nearer makes a search for two slips needless. */
const NEARLY = 0.8
const SHORTEST_FAR = 7

// Keys lead to words a slip away. Where they lead to none, a long word may have two; among many names it would take too
// long to look at all words. Counted are names that live: words nobody bears any more must not show.
const byFarSlips = (index: NameIndex, word: Word, into: Growing): void => {
  if (index.livingNames > MANY_NAMES) return
  if (word.latin.length < SHORTEST_FAR || !LATIN_WORD.test(word.text)) return
  if (into.ids.some((id) => into.likeness[id]! >= NEARLY)) return
  eachTwoSlipsAway(index.dictionary, pattern, (id, slips) => {
    const size = latinLength(index.dictionary, id)
    if (slips <= slipsAllowed(Math.max(size, word.latin.length), false))
      raise(index, into, id, nearLikeness(index, word, id, size, slips))
  })
}

// One at a time: expanding runs to its end without yielding.
const pattern = slipPattern('')

/**
 * Finds every word of the dictionary a word of a query may mean: by letters, sound, reading or spelling. A word that
 * stands `alone` is looked for further: no other word of its name finds what it does not.
 */
export const expandWord = (index: NameIndex, word: Word, into: Growing, alone = false): void => {
  setPattern(pattern, word.latin)
  byLetters(index, word, pattern, into)
  if (word.role === 'number' || word.role === 'form' || word.role === 'particle') return
  bySound(index, word, pattern, into)
  bySkeleton(index, word, pattern, into)
  byFarSlips(index, word, into)
  bySpelling(index, word, into)
  byPairs(index, word, into)
  if (LATIN_WORD.test(word.text)) byMandarin(index, word, into)
  byTranscription(index, word, into, alone)
}
