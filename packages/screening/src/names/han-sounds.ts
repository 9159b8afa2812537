import { toLatin } from '@xinyong/identity'
import { hanSoundsTable } from './han-sounds-table.ts'
import { letterSoundsTable } from './letter-sounds-table.ts'
import { memo } from './memo.ts'

/** Letters a Han character may stand for in a name, and how unlikely that is, in nats. */
export type Sound = { readonly letters: string; readonly cost: number }

/** One base-36 digit of the table. */
const STEP = 0.25

type Tables = {
  readonly characters: ReadonlyMap<string, string>
  readonly syllables: ReadonlyMap<string, string>
}

let tables: Tables | undefined

// Laid out when the first Han name comes.
const laidOut = (): Tables => {
  const first = (line: string): string => String.fromCodePoint(line.codePointAt(0) ?? 0)
  return {
    characters: new Map(
      hanSoundsTable.characters
        .split('\n')
        .map((line) => [first(line), line.slice(first(line).length)]),
    ),
    syllables: new Map(
      hanSoundsTable.syllables.split('\n').map((line) => {
        const at = line.indexOf(':')
        return [line.slice(0, at), line.slice(at + 1)]
      }),
    ),
  }
}

const parsed = (sounds: string): readonly Sound[] =>
  sounds.split(' ').map((sound) => ({
    letters: sound.slice(0, -1),
    cost: Number.parseInt(sound.slice(-1), 36) * STEP,
  }))

const UNKNOWN_COST = 0.7
/** Sounds kept of a character; what is rarer, or further away, is as good as unheard of. */
const MOST_SOUNDS = 90
const FARTHEST = 9

const HAN = /\p{Script=Han}/u
let letters: ReadonlyMap<string, string> | undefined

const soundsOfLetter = (letter: string): readonly Sound[] => {
  letters ??= new Map(
    letterSoundsTable.split('\n').map((line): [string, string] => {
      const [first = ''] = Array.from(line)
      return [first, line.slice(first.length)]
    }),
  )
  const own = letters.get(letter)
  if (own !== undefined) return parsed(own)
  const read = toLatin(letter)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return [{ letters: read, cost: UNKNOWN_COST }]
}

const soundsOfSyllable = (reading: string): readonly Sound[] => {
  const sounds = tables?.syllables.get(reading)
  return sounds === undefined ? [{ letters: reading, cost: UNKNOWN_COST }] : parsed(sounds)
}

/**
 * What one letter of another script, or one folded Han character, may stand for, the likeliest first. A Han character:
 * what it was seen for, and its Mandarin syllable.
 */
export const soundsOf = memo((han): readonly Sound[] => {
  if (!HAN.test(han)) return soundsOfLetter(han)
  tables ??= laidOut()
  const own = tables.characters.get(han)
  const reading = toLatin(han, 'words')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (own === undefined) return soundsOfSyllable(reading)
  const farther = Number.parseInt(own.charAt(0), 36) * STEP
  const costs = new Map<string, number>()
  if (own.length > 1) for (const { letters, cost } of parsed(own.slice(1))) costs.set(letters, cost)
  for (const { letters, cost } of soundsOfSyllable(reading)) {
    const likelihood = Math.exp(-cost - farther) + Math.exp(-(costs.get(letters) ?? Infinity))
    costs.set(letters, -Math.log(likelihood))
  }
  return [...costs]
    .map(([letters, cost]) => ({ letters, cost }))
    .filter(({ cost }) => cost < FARTHEST)
    .toSorted((a, b) => a.cost - b.cost || (a.letters < b.letters ? -1 : 1))
    .slice(0, MOST_SOUNDS)
}, 8192)

const HEARD = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}ー])+$/u
const FIRST_OTHER = 0x370

/** Whether a word is in letters or characters that are heard one by one: of any script but the Latin. */
export const isHeard = (text: string): boolean =>
  text.charCodeAt(0) >= FIRST_OTHER && HEARD.test(text)
