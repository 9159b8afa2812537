import { readHangul } from './korean.ts'
import { memo } from './memo.ts'
import { sinoReadingsTable } from './sino-readings-table.ts'
import { southernReadings, vietnameseReadings } from './spelled-readings.ts'

type Spellings = ReadonlyMap<string, readonly string[]>

const LONGEST = 3
const HANGUL = /\p{Script=Hangul}/u

// Passports spell by ear: 희 is hee or hui, 중 jung or joong, 노 no or roh, 영 yong or young.
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/ch|j/g, 'c'],
  [/sh/g, 's'],
  [/g|kh?/g, 'k'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/l|r/g, 'l'],
  [/w(?=[ou])/g, ''],
  [/h(?![aeiouyw])/g, ''],
]
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/oo|ou|eo|eu|o/g, 'u'],
  [/ee|ui/g, 'i'],
  [/ae|ai|ay/g, 'e'],
]

const folded = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((word, [found, by]) => word.replace(found, by), text)

const foldKorean = (latin: string): string => folded(folded(latin, VOWELS), CONSONANTS)

// A sound at the beginning that Seoul leaves out and others write: 이 is Lee, 노 Roh, 임 Lim.
const spelledKorean = (hangul: string): readonly string[] => {
  const read = foldKorean(readHangul(hangul))
  return /^[iy]/.test(read) || read.startsWith('n')
    ? [read, `l${read.replace(/^n/, '')}`, `n${read.replace(/^n/, '')}`]
    : [read]
}

const tableOf = (text: string): Map<string, readonly string[]> =>
  new Map(
    text
      .replaceAll('\n', '')
      .split(';')
      .map((line) => line.split(' '))
      .map(([han = '', ...spellings]) => [han, spellings]),
  )

type Variety = { readonly spellings: Spellings; readonly fold: (latin: string) => string }

const plain = (latin: string): string => latin

const laidOut = (): readonly Variety[] => {
  const korean = new Map<string, readonly string[]>()
  const vietnamese = tableOf(vietnameseReadings)
  for (const line of sinoReadingsTable.split('\n')) {
    const [han = ''] = Array.from(line)
    const readings = line.slice(han.length).split(' ')
    const hangul = readings.filter((reading) => HANGUL.test(reading))
    korean.set(han, [...new Set(hangul.flatMap(spelledKorean))])
    const latin = readings.filter((reading) => reading !== '' && !HANGUL.test(reading))
    vietnamese.set(han, [...(vietnamese.get(han) ?? []), ...latin])
  }
  return [
    { spellings: korean, fold: foldKorean },
    { spellings: vietnamese, fold: plain },
    { spellings: tableOf(southernReadings), fold: plain },
  ]
}

let varieties: readonly Variety[] | undefined

const endsAfter = (
  latin: string,
  from: ReadonlySet<number>,
  spellings: readonly string[],
): Set<number> => {
  const ends = new Set<number>()
  for (const at of from)
    for (const spelling of spellings)
      if (latin.startsWith(spelling, at)) ends.add(at + spelling.length)
  return ends
}

const spells = memo((both): boolean => {
  const [han = '', latin = ''] = both.split(' ')
  varieties ??= laidOut()
  return varieties.some(({ spellings, fold }) => {
    const word = fold(latin)
    let ends = new Set([0])
    for (const one of han) ends = endsAfter(word, ends, spellings.get(one) ?? [])
    return ends.has(word.length)
  })
}, 8192)

/**
 * Whether a Latin word spells up to three folded Han characters as Koreans, Vietnamese or the Chinese of South-East
 * Asia read them, all characters in one way of reading.
 */
export const spellsElsewhere = (han: string, latin: string): boolean =>
  han.length > 0 &&
  han.length <= LONGEST &&
  latin.length >= han.length &&
  latin.length <= 7 * han.length &&
  spells(`${han} ${latin}`)
