import { eachUnder, findWord } from '../index/dictionary.ts'
import { hashText } from '../index/hash.ts'
import type { NameIndex } from '../index/name-index.ts'
import { joinedName, roleShare } from '../index/packed-word.ts'
import { SEED } from '../index/word-keys.ts'
import { latinOfHan } from '../names/prepare-person.ts'
import { pinyinOf } from '../names/syllables.ts'
import { wordKey } from '../names/word.ts'
import type { PreparedName, Word } from '../prepared-name.ts'
import { byTranscription, expandWord, isBorne } from './expand-word.ts'
import { maySpellMandarin } from './may-spell-mandarin.ts'
import { growExpansion, putWord, putWords } from './expansion.ts'
import type { Expansion, Growing } from './expansion.ts'
import type { WordGroup } from './word-group.ts'
import { hasLatin } from './word-bytes.ts'
import { rarity, wordWeight } from './word-weight.ts'

/** What the list does not know at all cannot find anybody: as much as a word one name in twenty has. */
const UNKNOWN = 3
const JOINED = 0.95
const JOINED_MANDARIN = 0.85
const PART = 0.9
const SHORTEST_PART = 4
const LEAST_PART = 0.4
const MOST_JOINED = 4
const LONGEST_WORD = 40
const ALIKE_ENOUGH = 0.6
const AS_LIKELY = 0.1
/** As good as written so. */
const KNOWN = 0.97

// Every word read so, in whatever script it is written.
const byLatin = (index: NameIndex, latin: string): readonly number[] => {
  const found: number[] = []
  eachUnder(index.dictionary, hashText(latin, SEED.letters), (id) => {
    if (isBorne(index, id) && hasLatin(index.dictionary, id, latin)) found.push(id)
  })
  return found
}

const LONGEST_SPLIT = 24

// `alqaida` may stand in the list as al qaida, `renovaxgroup` as renova group.
const splitsOf = (index: NameIndex, latin: string): readonly (readonly [number, number])[] => {
  if (latin.length > LONGEST_SPLIT) return []
  const found: (readonly [number, number])[] = []
  for (let at = 2; at <= latin.length - 2; at += 1) {
    const lefts = byLatin(index, latin.slice(0, at))
    if (lefts.length === 0) continue
    for (const gap of [0, 1]) {
      const rights = at + gap > latin.length - 2 ? [] : byLatin(index, latin.slice(at + gap))
      for (const left of lefts) for (const right of rights) found.push([left, right])
    }
  }
  return found
}

// A copy: groups are kept between queries.
const withWords = (
  index: NameIndex,
  group: WordGroup,
  words: Expansion,
  factor = 1,
): WordGroup => ({
  ...group,
  expansion: growExpansion(index, (into) => {
    putWords(into, group.expansion)
    putWords(into, words, factor)
  }),
})

const joinedWords = (index: NameIndex, latin: string): Expansion =>
  growExpansion(index, (into) => {
    for (const id of byLatin(index, latin)) putWord(into, id, JOINED)
    // `tse tung` of Tse-tung is one word where pinyin writes it.
    if (index.dictionary.hasHan && maySpellMandarin(latin))
      for (const pinyin of pinyinOf(latin))
        for (const id of byLatin(index, pinyin)) putWord(into, id, JOINED_MANDARIN)
  })

// `al qaida` may stand in the list as alqaida; then the one word is worth both.
const addJoined = (index: NameIndex, groups: WordGroup[]): void => {
  for (let from = 0; from < groups.length; from += 1) {
    let latin = groups[from]!.word.latin
    for (let to = from + 1; to < Math.min(groups.length, from + MOST_JOINED); to += 1) {
      latin += groups[to]!.word.latin
      if (latin.length > LONGEST_WORD) break
      const words = joinedWords(index, latin)
      if (words.ids.length === 0) continue
      for (let at = from; at <= to; at += 1) groups[at] = withWords(index, groups[at]!, words)
    }
  }
}

// One listed word stands for one word of a name in Han: where it may be either, for the one it is worth more as.
const standForOne = (index: NameIndex, groups: WordGroup[]): void => {
  const [one, other] = groups
  if (one === undefined || other === undefined || groups.length !== 2) return
  const without = (group: WordGroup, than: WordGroup, more: boolean): WordGroup => {
    const worth = new Map(
      than.expansion.ids.map((id, at) => [id, than.expansion.likeness[at]! * than.weight]),
    )
    const { ids, likeness } = group.expansion
    const expansion = growExpansion(index, (into) => {
      for (let at = 0; at < ids.length; at += 1) {
        const here = likeness[at]! * group.weight
        const there = worth.get(ids[at]!) ?? -1
        if (more ? here >= there : here > there) putWord(into, ids[at]!, likeness[at]!)
      }
    })
    return { ...group, expansion }
  }
  groups.splice(0, 2, without(one, other, true), without(other, one, false))
}

// A short name as one word, which may then have a slip.
const addShort = (index: NameIndex, name: PreparedName, groups: WordGroup[]): void => {
  const joined = joinedName(name.words)
  if (joined === undefined) return
  const word: Word = { ...joined, role: 'plain', weight: 0 }
  if (name.script === 'Hani') standForOne(index, groups)
  const words = growExpansion(index, (into) => expandWord(index, word, into, true))
  for (let at = 0; at < groups.length; at += 1)
    groups[at] = withWords(index, groups[at]!, words, JOINED)
}

/** What a word unknown to the list is worth: as much as what it is most likely a slip of. */
const weightOf = (index: NameIndex, word: Word, expansion: Expansion): number => {
  const id = findWord(index.dictionary, word.text, word.latin)
  if (isBorne(index, id)) return wordWeight(index, id)
  const best = expansion.likeness[0] ?? 0
  if (best < ALIKE_ENOUGH) return Math.min(UNKNOWN, rarity(index, 0))
  // Of what it may be a slip of, the commonest is the likeliest.
  let least = rarity(index, 0)
  for (let at = 0; at < expansion.ids.length; at += 1) {
    if (expansion.likeness[at]! < best - AS_LIKELY) break
    least = Math.min(least, wordWeight(index, expansion.ids[at]!))
  }
  return least * best
}

// A word the list does not know may be one it knows with something written onto it.
const addParts = (index: NameIndex, latin: string, into: Growing): void => {
  for (let size = SHORTEST_PART; size < Math.min(latin.length, LONGEST_SPLIT); size += 1)
    for (const part of [latin.slice(0, size), latin.slice(-size)]) {
      const likeness = (PART * size) / latin.length
      if (likeness > LEAST_PART) for (const id of byLatin(index, part)) putWord(into, id, likeness)
    }
}

const makeGroup = (index: NameIndex, word: Word, alone: boolean): WordGroup => {
  let open = false
  const expansion = growExpansion(index, (into) => {
    expandWord(index, word, into, alone)
    open = word.role !== 'form' && !into.ids.some((id) => into.likeness[id]! >= KNOWN)
    if (open) addParts(index, word.latin, into)
  })
  const splits = open ? splitsOf(index, word.latin) : []
  const weight = weightOf(index, word, expansion) * roleShare(word.role)
  return { word, weight, expansion, splits }
}

/** Groups kept between queries; beyond, all are forgotten and start anew. */
const MOST_KEPT = 5000
/** A group of more is rare and its memory worth more than its time. */
const MOST_KEPT_WORDS = 300

const groupOf = (index: NameIndex, word: Word, alone: boolean): WordGroup => {
  const { groups } = index.scratch
  const key = alone ? `${wordKey(word)}\talone` : wordKey(word)
  const known = groups.get(key)
  if (known !== undefined) return known
  const group = makeGroup(index, word, alone)
  if (group.expansion.ids.length > MOST_KEPT_WORDS) return group
  if (groups.size >= MOST_KEPT) groups.clear()
  groups.set(key, group)
  return group
}

const HAN = /^\p{Script=Han}{2,6}$/u
/** Parts of a word in Han say less than the whole of it; letters of a whole name may be those of another. */
const PART_OF_HAN = 0.45
const WHOLE_IN_HAN = 0.9
const MOST_WHOLE = 4

const partsOf = (text: string): readonly string[] => {
  const parts: string[] = []
  for (let at = 1; at < text.length; at += 1) parts.push(text.slice(0, at), text.slice(at))
  for (let at = 1; at < text.length - 1; at += 1) parts.push(text.charAt(at))
  return parts
}

// 介石 is written Kai-shek, 安倍晋三 Abe Shinzō: words in Han have no gaps, their Latin spellings do.
const addPartsOfHan = (index: NameIndex, groups: WordGroup[]): void => {
  groups.forEach((group, at) => {
    if (!HAN.test(group.word.text)) return
    for (const text of partsOf(group.word.text)) {
      const word: Word = { text, latin: latinOfHan(text), role: 'plain', weight: 0 }
      groups[at] = withWords(index, groups[at]!, groupOf(index, word, false).expansion, PART_OF_HAN)
    }
  })
}

// The other way round neighbouring words of a Latin name, or all of it in either order, may say one word in Han.
const addWhole = (index: NameIndex, name: PreparedName, groups: WordGroup[]): void => {
  if (!index.dictionary.hasHan || groups.length < 2 || groups.length > MOST_WHOLE) return
  const words = name.words.filter(({ role }) => role !== 'initial')
  const [first, last] = [words[0]!, words.at(-1)!]
  const runs = [
    [...words.slice(1), first],
    [last, ...words.slice(0, -1)],
  ]
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 2; to <= words.length; to += 1) runs.push(words.slice(from, to))
  for (const run of runs) {
    const text = run.map(({ latin }) => latin).join('')
    if (text.length > LONGEST_SPLIT) continue
    const word: Word = { text, latin: text, role: 'plain', weight: 0 }
    const heard = growExpansion(index, (into) => byTranscription(index, word, into, true))
    if (heard.ids.length === 0) continue
    groups.forEach((group, at) => {
      if (run.includes(group.word)) groups[at] = withWords(index, group, heard, WHOLE_IN_HAN)
    })
  }
}

/** The groups of a name's words, the weightiest first: rare words decide early. */
export const groupsOf = (index: NameIndex, name: PreparedName): readonly WordGroup[] => {
  const telling = name.words.filter(({ role }) => role !== 'initial')
  const words = telling.length === 0 ? name.words.slice(0, 1) : telling
  const times = new Map<Word, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const groups = Array.from(times, ([word, count]) => {
    const group = groupOf(index, word, words.length === 1)
    return count === 1 ? group : { ...group, weight: group.weight * count }
  })
  addJoined(index, groups)
  if (name.kind === 'person') {
    if (name.script === 'Hani') addPartsOfHan(index, groups)
    else addWhole(index, name, groups)
  }
  addShort(index, name, groups)
  return groups.toSorted((a, b) => b.weight - a.weight || (a.word.text < b.word.text ? -1 : 1))
}
