import { toLatin } from '@xinyong/identity'
import { hanSoundsTable } from './han-sounds-table.ts'
import { memo } from './memo.ts'

/** Letters a Han character may stand for in a name, and how unlikely that is, in nats. */
export type Sound = { readonly letters: string; readonly cost: number }

/** One base-36 digit of the table. */
const STEP = 0.2

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

/** What one simplified Han character may stand for; its Mandarin syllable speaks for a character nothing was learnt of. */
export const soundsOf = memo((han): readonly Sound[] => {
  tables ??= laidOut()
  const own = tables.characters.get(han)
  if (own !== undefined) return parsed(own)
  const reading = toLatin(han, 'words')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const alike = tables.syllables.get(reading)
  return alike === undefined ? [{ letters: reading, cost: UNKNOWN_COST }] : parsed(alike)
}, 8192)
