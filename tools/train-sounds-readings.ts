/**
 * Readings of Han characters in Japanese, Mandarin, Cantonese, Korean and Vietnamese, as names spell them: what a
 * character may stand for before any name is seen. From Unicode's Unihan database (the files Unihan_Readings.txt and
 * Unihan_OtherMappings.txt, Unicode License V3) and from the table beside this file.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldHan } from '../packages/screening/src/names/han-variants.ts'
import { readHangul } from '../packages/screening/src/names/korean.ts'
import { knownReadings } from './train-sounds-known.ts'

export type Readings = Map<string, Map<string, number>>
type Put = (letters: string, likelihood: number) => void

const LONGEST = 9
const SECOND_SYSTEM = 0.4
const VOICED = 0.3
const FROM_TRADITIONAL = 0.6

const KUNREI: readonly (readonly [RegExp, string])[] = [
  [/sh(?=[auo])/g, 'sy'],
  [/ch(?=[auo])/g, 'ty'],
  [/j(?=[auo])/g, 'zy'],
  [/shi/g, 'si'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/ji/g, 'zi'],
  [/fu/g, 'hu'],
]
const VOICING: readonly (readonly [RegExp, string])[] = [
  [/^k/, 'g'],
  [/^sh|^ch/, 'j'],
  [/^ts|^s/, 'z'],
  [/^t/, 'd'],
  [/^[hf]/, 'b'],
]
const LONG_VOWELS: readonly (readonly [o: string, u: string])[] = [
  ['o', 'u'],
  ['oh', 'uh'],
]

const kunrei = (reading: string): string =>
  KUNREI.reduce((word, [found, by]) => word.replace(found, by), reading)

/** The reading with long vowels written in each usual way, voiced as after another character, in both systems. */
const putJapanese = (reading: string, likelihood: number, put: Put): void => {
  const written = [
    ...new Set([
      reading,
      ...LONG_VOWELS.map(([o, u]) => reading.replace(/ou|oo/g, o).replace(/uu/g, u)),
    ]),
  ]
  for (const [at, word] of written.entries()) {
    const share = likelihood / (1 + at)
    put(word, share)
    put(kunrei(word), share * SECOND_SYSTEM)
    const [found, by] = VOICING.find(([start]) => start.test(word)) ?? [/^/, '']
    const voiced = word.replace(found, by)
    if (voiced === word) continue
    put(voiced, share * VOICED)
    put(kunrei(voiced), share * VOICED * SECOND_SYSTEM)
  }
}

const ENDINGS = 'maru meru eru iru suru reru shii ru su tsu mu nu ku bu gu'.split(' ')

/** What is left of a verb or an adjective in a name: 高 `takai` is `taka`. */
const stemsOf = (kun: string): readonly (readonly [string, number])[] => {
  const stems: (readonly [string, number])[] = [[kun, 1]]
  for (const ending of ENDINGS)
    if (kun.endsWith(ending) && kun.length - ending.length > 1)
      stems.push([kun.slice(0, -ending.length), 0.4])
  if (/[aueo]i$/.test(kun) && kun.length > 3) stems.push([kun.slice(0, -1), 0.6])
  if (/[^aeiou]u$/.test(kun)) stems.push([`${kun.slice(0, -1)}i`, 0.4])
  if (kun.endsWith('eru')) stems.push([kun.slice(0, -2), 0.6], [`${kun.slice(0, -3)}u`, 0.5])
  return stems
}

// How Hong Kong, Macau and overseas documents spell jyutping.
const BEGINNINGS = 'b p b,d t d,g k g,gw kw gw,z ch ts j,c ch ts,j y i,s s sh,ng ng -'
  .split(',')
  .map((line) => line.split(' '))
const RIMES =
  'aa a ah,aai ai,aau au ao,aam am,aan an,aang ang,aap ap,aat at,aak ak,au au ow,am am um,an an un,ang ang ung,ap ap up,at at ut,ak ak uk,e e eh,ei ei ee i ay,i i ee e ze,iu iu ew,ik ik ick,o o or,oi oi oy,ou o ou,ok ok ock,u u oo,ui ui ooi,un un oon,ung ung oong,ut ut oot,uk uk ook,oe oe eu,oeng eung eong,oek euk eok,eoi ui,eon un,eot ut,yu yu u ue,yun yuen uen un,yut yuet uet ut,m ng m,ng ng'
    .split(',')
    .map((line) => line.split(' '))
const spelledAs = (table: readonly (readonly string[])[], part: string): readonly string[] =>
  table.find(([sound]) => sound === part)?.slice(1) ?? [part]

const putCantonese = (jyutping: string, likelihood: number, put: Put): void => {
  const [, beginning = '', rime = ''] =
    /^(ng(?=.)|gw|kw|[bpmfdtnlgkhzcsw]|j)?(.+)$/.exec(jyutping) ?? []
  let share = likelihood
  for (const start of spelledAs(BEGINNINGS, beginning))
    for (const end of spelledAs(RIMES, rime)) {
      put((start === '-' || (start === 'y' && end.startsWith('y')) ? '' : start) + end, share)
      share *= 0.7
    }
}

// Passports spell Korean by ear: 旭 `ug` is Wook, 哲 `cheol` is Chul.
const putKorean = (reading: string, likelihood: number, put: Put): void => {
  const hard = reading
    .replace(/(?<!n)g$/, 'k')
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
  put(hard, likelihood)
  put(
    hard.replace(/^g/, 'k').replace(/^b/, 'p').replace(/^j/, 'ch').replace(/^d/, 't'),
    likelihood * 0.7,
  )
  put(hard.replace(/^u/, 'woo').replace(/u/, 'oo'), likelihood * 0.5)
  put(hard.replace(/o/, 'eo'), likelihood * 0.5)
  put(hard.replace(/o/, 'u'), likelihood * 0.4)
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()

const FIELDS: Readonly<Record<string, (value: string, put: Put) => void>> = {
  kJapaneseOn: (value, put) => putJapanese(value.toLowerCase(), 1, put),
  kJapaneseKun: (value, put) => {
    for (const [stem, likelihood] of stemsOf(value.toLowerCase()))
      putJapanese(stem, likelihood, put)
  },
  kMandarin: (value, put) => put(plain(value), 1),
  kXHC1983: (value, put) => put(plain(value.split(':')[1] ?? ''), 0.4),
  kCantonese: (value, put) => putCantonese(value.replace(/\d/g, ''), 0.6, put),
  kHangul: (value, put) => putKorean(readHangul(value.split(':')[0] ?? ''), 0.6, put),
  kVietnamese: (value, put) => put(plain(value), 0.4),
}

const letterOf = (code: string): string => String.fromCodePoint(Number.parseInt(code.slice(2), 16))

const rowsOf = (folder: string, file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('U+'))
    .map((line) => line.split('\t'))

/** First of the level-2 rows of JIS X 0208; what stands before them is in common use. */
const RARE = 4801

/** Characters of ordinary Japanese writing and of Japanese names. */
export const nameCharacters = (folder: string): ReadonlySet<string> =>
  new Set(
    rowsOf(folder, 'Unihan_OtherMappings.txt').flatMap(([code = '', field = '', value = '']) =>
      /^k(?:Joyo|Jinmeiyo)Kanji$/.test(field) || (field === 'kJis0' && Number(value) < RARE)
        ? [foldHan(letterOf(code))]
        : [],
    ),
  )

/** What each character is read as, variants and traditional writing under the simplified one, shares adding up to one. */
export const characterReadings = (folder: string): Readings => {
  const all: Readings = new Map()
  const putFor = (written: string): Put => {
    const folded = foldHan(written)
    const share = folded === written ? 1 : FROM_TRADITIONAL
    const known = all.get(folded) ?? new Map<string, number>()
    all.set(folded, known)
    return (letters, likelihood) => {
      if (letters === '' || letters.length > LONGEST) return
      known.set(letters, Math.max(known.get(letters) ?? 0, likelihood * share))
    }
  }
  for (const [code = '', field = '', values = ''] of rowsOf(folder, 'Unihan_Readings.txt')) {
    const put = putFor(letterOf(code))
    for (const value of values.split(/[ ,]/)) FIELDS[field]?.(value, put)
  }
  for (const [table, japanese] of knownReadings)
    for (const line of table.replaceAll('\n', '').split(';')) {
      const [written = '', ...readings] = line.split(' ')
      const put = putFor(written)
      for (const reading of readings)
        if (japanese) putJapanese(reading, 1.5, put)
        else put(reading, 1.5)
    }
  for (const readings of all.values()) {
    const whole = [...readings.values()].reduce((sum, one) => sum + one, 0)
    for (const [letters, likelihood] of readings) readings.set(letters, likelihood / whole)
  }
  return all
}

/** Sino-Korean readings (in Hangul, of characters taught or allowed in names) and Sino-Vietnamese ones, by character. */
export const sinoReadings = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, Set<string>>()
  const add = (written: string, reading: string): void => {
    const folded = foldHan(written)
    const known = all.get(folded) ?? new Set<string>()
    all.set(folded, known.add(reading))
  }
  for (const [code = '', field = '', values = ''] of rowsOf(folder, 'Unihan_Readings.txt'))
    for (const value of values.split(' '))
      if (field === 'kHangul' && /[EN]/.test(value)) add(letterOf(code), value.split(':')[0] ?? '')
      else if (field === 'kVietnamese') add(letterOf(code), plain(value))
  return new Map([...all].map(([han, readings]) => [han, [...readings].toSorted()]))
}
