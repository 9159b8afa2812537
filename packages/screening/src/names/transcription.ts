import { soundsOf } from './han-sounds.ts'
import type { Sound } from './han-sounds.ts'

/** Longer words, in letters that are heard one by one, are not heard. */
export const LONGEST_HEARD = 16
const MOST_CHARACTERS = LONGEST_HEARD
const MOST_LETTERS = 32
/** Nats for a letter no character accounts for, less where spellings write what is not heard; for a mute character. */
const LETTER_ALONE = { mute: 2, doubled: 1.5, other: 3.2 } as const
const SILENT = 4.5
/** What a letter costs where nothing is known of what it is written for. */
const NATS_A_LETTER = 2.8
const FAR = 1e6
export const UNLIKE = 9

const LETTER_A = 97

/** Sounds by their first letter; those of none last. */
const byLetter = new Map<string, readonly (readonly Sound[])[]>()
const MOST_KEPT = 8192

const soundsByLetter = (han: string): readonly (readonly Sound[])[] => {
  const known = byLetter.get(han)
  if (known !== undefined) return known
  const lists: Sound[][] = Array.from({ length: 27 }, () => [])
  for (const sound of soundsOf(han))
    lists[sound.letters === '' ? 26 : sound.letters.charCodeAt(0) - LETTER_A]?.push(sound)
  if (byLetter.size >= MOST_KEPT) byLetter.clear()
  byLetter.set(han, lists)
  return lists
}

const aloneCost = (latin: string, at: number): number => {
  const letter = latin.charAt(at)
  if (letter === latin.charAt(at - 1)) return LETTER_ALONE.doubled
  const last = at === latin.length - 1
  if (letter === 'h' || (last && letter === 'e')) return LETTER_ALONE.mute
  return LETTER_ALONE.other
}

const alones = new Float64Array(MOST_LETTERS + 1)
const costs = new Float64Array((MOST_CHARACTERS + 1) * (MOST_LETTERS + 1))

/**
 * How unlikely it is that the Latin word says what the Han characters write, against a word of as many letters nothing
 * is known of: 0 where it is certain, about 1 where they have nothing to do with each other. True transcriptions lie
 * below 0.6 nine times in ten, one chance pair in a thousand does. Beyond `farthest` the answer is only that it is
 * beyond. Time grows with characters times letters.
 */
export const transcriptionDistance = (
  han: string,
  latin: string,
  farthest: number = UNLIKE,
): number => {
  const [height, width] = [han.length, latin.length + 1]
  if (height === 0 || height > MOST_CHARACTERS || width === 1 || width > MOST_LETTERS) return UNLIKE
  const whole = NATS_A_LETTER * latin.length
  const most = Math.min(FAR, farthest * whole)
  costs.fill(FAR, 0, (height + 1) * width)
  costs[0] = 0
  for (let at = 0; at + 1 < width; at += 1) alones[at] = aloneCost(latin, at)
  for (let row = 0; row <= height; row += 1) {
    const sounds = row < height ? soundsByLetter(han.charAt(row)) : undefined
    let alive = false
    for (let at = 0; at < width; at += 1) {
      const here = row * width + at
      const cost = costs[here]!
      if (cost > most) continue
      alive = true
      if (at + 1 < width) {
        const alone = cost + alones[at]!
        if (alone < costs[here + 1]!) costs[here + 1] = alone
      }
      if (sounds === undefined) continue
      const below = here + width
      let mute = cost + SILENT
      for (const sound of sounds[26]!) mute = Math.min(mute, cost + sound.cost)
      if (mute < costs[below]!) costs[below] = mute
      if (at + 1 === width) continue
      for (const sound of sounds[latin.charCodeAt(at) - LETTER_A] ?? []) {
        const next = below + sound.letters.length
        if (cost + sound.cost < costs[next]! && latin.startsWith(sound.letters, at))
          costs[next] = cost + sound.cost
      }
    }
    if (!alive) return UNLIKE
  }
  return costs[height * width + width - 1]! / whole
}

/** What is known of a Latin word before any characters are laid beside it. */
export type HeardWord = {
  readonly latin: string
  /** Costs of its letters left alone, summed up from its start. */
  readonly alone: Float64Array
  readonly whole: number
  /** Tells what was worked out for this word from what is left of another. */
  readonly turn: number
}

const CHARACTERS = 0x10000
// Scratch, shared: a word is heard to its end before the next.
const bounds = new Float32Array(CHARACTERS)
const turns = new Uint32Array(CHARACTERS)
let lastTurn = 0

export const heardWord = (latin: string): HeardWord => {
  const alone = new Float64Array(latin.length + 1)
  for (let at = 0; at < latin.length; at += 1) alone[at + 1] = alone[at]! + aloneCost(latin, at)
  lastTurn += 1
  return { latin, alone, whole: NATS_A_LETTER * latin.length, turn: lastTurn }
}

const soundsByCode: (readonly Sound[] | undefined)[] = []

const soundsOfCode = (code: number): readonly Sound[] =>
  (soundsByCode[code] ??= soundsOf(String.fromCharCode(code)))

/** The most a character can spare or the least it must cost, wherever in the word it stands. */
const boundOfCharacter = ({ latin, alone, turn }: HeardWord, code: number): number => {
  if (turns[code] === turn) return bounds[code]!
  let least = SILENT
  for (const { letters, cost } of soundsOfCode(code)) {
    let at = latin.indexOf(letters)
    while (at >= 0 && at <= latin.length) {
      least = Math.min(least, cost + alone[at]! - alone[at + letters.length]!)
      at = letters === '' ? -1 : latin.indexOf(letters, at + 1)
    }
  }
  bounds[code] = least
  turns[code] = turn
  return least
}

const ROUNDING = 1e-4

/**
 * No {@link transcriptionDistance} of the word and characters of these codes lies below this: each character is taken to
 * stand where it says most, whatever the others do. Cheap: most characters found under a key are told apart by it.
 */
export const leastDistance = (
  word: HeardWord,
  codes: ArrayLike<number>,
  count: number = codes.length,
): number => {
  let cost = word.alone[word.latin.length]!
  for (let at = 0; at < count; at += 1) cost += boundOfCharacter(word, codes[at]!)
  return (cost - ROUNDING) / word.whole
}
