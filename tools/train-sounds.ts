/**
 * `UNIHAN=folder npx node tools/train-sounds.ts`: learns how Han characters sound in names, from four fifths of the
 * groups of the dictionary of names across scripts beside the checkout and from the readings of the Unihan database,
 * and writes packages/screening/src/names/han-sounds-table.ts. Expectation–maximisation over all ways to split a Latin
 * spelling among the characters; what is kept is a channel (character to letters), never a name. The other fifth of the
 * groups, told by the group's number, is for measuring.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { normaliseName, toLatin } from '../packages/identity/src/index.ts'
import { foldHan } from '../packages/screening/src/names/han-variants.ts'
import { learnChannel } from './train-sounds-em.ts'
import type { SoundPair } from './train-sounds-em.ts'
import { characterReadings, nameCharacters, sinoReadings } from './train-sounds-readings.ts'
import { syllableSounds } from './train-sounds-syllables.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared')
const UNIHAN = process.env['UNIHAN'] ?? join(SHARED, 'unihan')
const FILE = join(SHARED, 'data/names/cross-script-groups.txt.gz')
const INTO = join(import.meta.dirname, '../packages/screening/src/names/han-sounds-table.ts')
const LETTERS_INTO = join(
  import.meta.dirname,
  '../packages/screening/src/names/letter-sounds-table.ts',
)
const SINO = join(import.meta.dirname, '../packages/screening/src/names/sino-readings-table.ts')
const HAN = /^\p{Script=Han}{1,6}$/u
const LATIN = /^[a-z]{1,16}$/
const MOST_SPELLINGS = 5
const HELD_OUT = 5

/** Whether a group of the dictionary, by its number, is one the sounds may be learnt from. */
export const isTuning = (number: number): boolean =>
  (Math.imul(number, 2654435761) >>> 0) % HELD_OUT !== 0

/** Scripts whose letters are heard one by one; each is learnt by itself. */
const LETTERS: readonly RegExp[] =
  'Arabic Hebrew Hangul Thai Cyrillic Greek Armenian Georgian Devanagari Bengali'
    .split(' ')
    .map((script) => new RegExp(`^[\\p{Script=${script}}\\p{M}]{2,16}$`, 'u'))
    .concat(/^[\p{Script=Katakana}\p{Script=Hiragana}ー]{2,16}$/u)

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].slice(0, MOST_SPELLINGS)

const pairsOfLine = (line: string, script: RegExp): readonly SoundPair[] => {
  const [names = '', number = ''] = line.split(' => ')
  if (!isTuning(Number(number.slice(1)))) return []
  const all = names.split(', ')
  const hans = unique(
    all
      .map((name) => (script === HAN ? foldHan(name) : normaliseName(name).text))
      .filter((name) => script.test(name)),
  )
  const latins = unique(
    all
      .filter((name) => /^\p{Script=Latin}/u.test(name))
      .map((name) => normaliseName(name.replace(/[-.]/g, '')).text)
      .filter((name) => LATIN.test(name)),
  )
  const weight = 1 / Math.sqrt(Math.max(1, hans.length * latins.length))
  return hans.flatMap((han) =>
    latins.flatMap((latin) => {
      const letters = Array.from(han)
      const most = script === HAN ? 7 : 5
      const fits = latin.length <= letters.length * most && latin.length * 2 >= letters.length
      return fits ? [{ han: letters, latin, weight }] : []
    }),
  )
}

/** Readings count as so many names; the sounds of the syllable as so many more. */
const KNOWN = 3
const FROM_SYLLABLE = 4
const UNSEEN = 1
const FARTHEST = 8
const MOST_SOUNDS = 60
/** Quarters of a nat, one base-36 digit. */
const STEP = 0.25

type Counts = ReadonlyMap<string, number>

const sum = (counts: Counts): number => [...counts.values()].reduce((all, one) => all + one, 0)

const digitOf = (share: number): string => Math.round(-Math.log(share) / STEP).toString(36)

const listOf = (counts: Counts, whole: number): string =>
  [...counts]
    .filter(([, count]) => -Math.log(count / whole) < FARTHEST)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SOUNDS)
    .map(([letters, count]) => `${letters}${digitOf(count / whole)}`)
    .join(' ')

const readingOf = (han: string): string =>
  toLatin(han, 'words')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const added = (one: Counts, other: Counts): Counts => {
  const all = new Map(one)
  for (const [key, count] of other) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

const bytes = readFileSync(FILE)
const lines = gunzipSync(bytes)
  .toString()
  .split('\n')
  .filter((line) => line.includes(' => '))
const pairs = lines.flatMap((line) => pairsOfLine(line, HAN))
const known = characterReadings(UNIHAN)
for (const readings of known.values())
  for (const [letters, share] of readings) readings.set(letters, KNOWN * share)
const channel = new Map(learnChannel(pairs, known))
for (const han of nameCharacters(UNIHAN)) if (!channel.has(han)) channel.set(han, new Map())

const characters = [...channel]
  .map(([han, counts]) => {
    const all = added(counts, known.get(han) ?? new Map<string, number>())
    const whole = sum(all) + FROM_SYLLABLE + UNSEEN
    return `${han}${digitOf(FROM_SYLLABLE / whole)}${listOf(all, whole)}`
  })
  .toSorted()
const syllables = [...syllableSounds(channel, readingOf)]
  .map(([reading, counts]) => `${reading}:${listOf(counts, sum(counts) + UNSEEN)}`)
  .toSorted()

writeFileSync(
  INTO,
  `// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts and from the
// readings of Unicode's Unihan database 14.0 (Unicode License V3, © 1991–2021 Unicode, Inc.). A line: a character, what
// the sounds of its syllable cost, and letters it stands for, each with its cost; or a pinyin syllable, a colon and its
// sounds. A cost is so many quarters of a nat, one base-36 digit.
export const hanSoundsTable: {
  readonly learntFrom: string
  readonly characters: string
  readonly syllables: string
} = {
  learntFrom: 'sha256:${createHash('sha256').update(bytes).digest('hex')}',
  characters: \`${characters.join('\n')}\`,
  syllables: \`${syllables.join('\n')}\`,
}
`,
)
const NOTHING_KNOWN: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map()
const letters = LETTERS.flatMap((script) =>
  [
    ...learnChannel(
      lines.flatMap((line) => pairsOfLine(line, script)),
      NOTHING_KNOWN,
    ),
  ].flatMap(([letter, counts]) => {
    const sounds = listOf(counts, sum(counts) + UNSEEN)
    return sounds === '' ? [] : [`${letter}${sounds}`]
  }),
).toSorted()
writeFileSync(
  LETTERS_INTO,
  `// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts. A line: a
// letter, then what it is written in Latin letters in names, each with its cost in quarters of a nat as a base-36 digit.
export const letterSoundsTable = \`${letters.join('\n')}\`
`,
)
const sino = [...sinoReadings(UNIHAN)]
  .filter(([han, readings]) => channel.has(han) || readings.some((one) => !/[a-z]/.test(one)))
  .map(([han, readings]) => `${han}${readings.join(' ')}`)
  .toSorted()
writeFileSync(
  SINO,
  `// Written by tools/train-sounds.ts from the readings of Unicode's Unihan database 14.0 (Unicode License V3,
// © 1991–2021 Unicode, Inc.). A line: a character, then what it is read as in Korean (Hangul) and in Vietnamese.
export const sinoReadingsTable = \`${sino.join('\n')}\`
`,
)
process.stdout.write(
  `${pairs.length} pairs, ${characters.length} characters, ${syllables.length} syllables\n`,
)
