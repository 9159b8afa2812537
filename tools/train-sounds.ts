/**
 * `npx node tools/train-sounds.ts`: learns how Han characters sound in names, from four fifths of the groups of the
 * dictionary of names across scripts beside the checkout, and writes packages/screening/src/names/han-sounds-table.ts.
 * Expectation–maximisation over all ways to split a Latin spelling among the characters; what is kept is a channel
 * (character to letters), never a name. The other fifth, told by the group's number, is for measuring.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { normaliseName, simplify, toLatin } from '../packages/identity/src/index.ts'
import { learnChannel } from './train-sounds-em.ts'
import type { SoundPair } from './train-sounds-em.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared')
const FILE = join(SHARED, 'data/names/cross-script-groups.txt.gz')
const INTO = join(import.meta.dirname, '../packages/screening/src/names/han-sounds-table.ts')
const HAN = /^\p{Script=Han}{1,6}$/u
const LATIN = /^[a-z]{1,16}$/
const MOST_SPELLINGS = 5
const HELD_OUT = 5

/** Whether a group of the dictionary, by its number, is one the sounds may be learnt from. */
export const isTuning = (number: number): boolean =>
  (Math.imul(number, 2654435761) >>> 0) % HELD_OUT !== 0

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].slice(0, MOST_SPELLINGS)

const pairsOfLine = (line: string): readonly SoundPair[] => {
  const [names = '', number = ''] = line.split(' => ')
  if (!isTuning(Number(number.slice(1)))) return []
  const all = names.split(', ')
  const hans = unique(all.filter((name) => HAN.test(name)).map(simplify))
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
      const fits = latin.length <= letters.length * 7 && latin.length * 2 >= letters.length
      return fits ? [{ han: letters, latin, weight }] : []
    }),
  )
}

const OWN_READING = 2
const FROM_SYLLABLE = 3
const RARE_IN_SYLLABLE = 0.01
const UNSEEN = 1
const FARTHEST = 6.5
const MOST_CHUNKS = 20
/** Fifths of a nat, one base-36 digit. */
const STEP = 0.2

type Counts = ReadonlyMap<string, number>

const sum = (counts: Counts): number => [...counts.values()].reduce((all, one) => all + one, 0)

const lineOf = (key: string, counts: Counts): string => {
  const whole = sum(counts) + UNSEEN
  const chunks = [...counts]
    .map(([letters, count]) => ({ letters, cost: -Math.log(count / whole) }))
    .filter(({ cost }) => cost < FARTHEST)
    .toSorted((a, b) => a.cost - b.cost || (a.letters < b.letters ? -1 : 1))
    .slice(0, MOST_CHUNKS)
  const digits = chunks.map(
    ({ letters, cost }) => `${letters}${Math.round(cost / STEP).toString(36)}`,
  )
  return `${key}${digits.join(' ')}`
}

const readingOf = (han: string): string =>
  toLatin(han, 'words')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const withCount = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more)
}

const bytes = readFileSync(FILE)
const lines = gunzipSync(bytes)
  .toString()
  .split('\n')
  .filter((line) => line.includes(' => '))
const pairs = lines.flatMap(pairsOfLine)
const channel = learnChannel(pairs)

const syllables = new Map<string, Map<string, number>>()
for (const [han, counts] of channel) {
  const known = syllables.get(readingOf(han)) ?? new Map<string, number>()
  for (const [letters, count] of counts) withCount(known, letters, count)
  syllables.set(readingOf(han), known)
}

const smoothed = (han: string, counts: Counts): Counts => {
  const all = new Map(counts)
  const reading = readingOf(han)
  const alike = syllables.get(reading) ?? new Map<string, number>()
  const whole = sum(alike)
  for (const [letters, count] of alike)
    if (count / whole > RARE_IN_SYLLABLE) withCount(all, letters, (FROM_SYLLABLE * count) / whole)
  withCount(all, reading, OWN_READING)
  return all
}

const characters = [...channel]
  .map(([han, counts]) => lineOf(han, smoothed(han, counts)))
  .toSorted()
const readings = [...syllables]
  .filter(([reading]) => LATIN.test(reading))
  .map(([reading, counts]) => {
    const all = new Map(counts)
    withCount(all, reading, OWN_READING)
    return lineOf(`${reading}:`, all)
  })
  .toSorted()

writeFileSync(
  INTO,
  `// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts alone.
// A line: a character (or a pinyin syllable and a colon), then letters it stands for, each with its cost in fifths of a
// nat as one base-36 digit.
export const hanSoundsTable: {
  readonly learntFrom: string
  readonly characters: string
  readonly syllables: string
} = {
  learntFrom: 'sha256:${createHash('sha256').update(bytes).digest('hex')}',
  characters: \`${characters.join('\n')}\`,
  syllables: \`${readings.join('\n')}\`,
}
`,
)
process.stdout.write(
  `${pairs.length} pairs, ${characters.length} characters, ${readings.length} syllables\n`,
)
