type Counts = ReadonlyMap<string, number>

/** A sound is a syllable's, not one character's, where this many characters of the syllable show it. */
const BEARERS = 2
/** A syllable of so few sounds is known too little to tell. */
const FEW = 6
const OWN_READING = 2
const FROM_PARTS = 30
const LEAST_SHARE = 4e-4

const BEGINNING = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.*)$/
const LATIN_BEGINNING = /^([^aeiouy]*)(.*)$/

const count = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more)
}

const within = <V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> => {
  const known = map.get(key) ?? new Map<string, V>()
  map.set(key, known)
  return known
}

const shares = (counts: Counts): Counts => {
  const whole = [...counts.values()].reduce((sum, one) => sum + one, 0)
  return new Map([...counts].map(([key, one]) => [key, one / whole]))
}

/**
 * What a Mandarin syllable stands for in foreign names: the letters several of its characters stand for, and those its
 * beginning and its end stand for in other syllables. 桑 was never seen for `thorn`, but s may be `th` and ang `orn`.
 * @param readingOf the pinyin of a character
 */
export const syllableSounds = (
  channel: ReadonlyMap<string, Counts>,
  readingOf: (han: string) => string,
): ReadonlyMap<string, Counts> => {
  const syllables = new Map<string, Map<string, number>>()
  const bearers = new Map<string, Map<string, number>>()
  for (const [han, counts] of channel) {
    const reading = readingOf(han)
    if (!/^[a-z]+$/.test(reading)) continue
    for (const [letters, seen] of counts) {
      count(within(syllables, reading), letters, seen)
      count(within(bearers, reading), letters, 1)
    }
  }
  for (const [reading, counts] of syllables) {
    if (counts.size > FEW)
      for (const letters of counts.keys())
        if ((bearers.get(reading)?.get(letters) ?? 0) < BEARERS) counts.delete(letters)
  }
  const beginnings = new Map<string, Map<string, number>>()
  const ends = new Map<string, Map<string, number>>()
  for (const [reading, counts] of syllables) {
    const [, beginning = '', end = ''] = BEGINNING.exec(reading) ?? []
    for (const [letters, seen] of counts) {
      if (letters === '') continue
      const [, first = '', rest = ''] = LATIN_BEGINNING.exec(letters) ?? []
      count(within(beginnings, beginning), first, Math.sqrt(seen))
      count(within(ends, end), rest, Math.sqrt(seen))
    }
  }
  for (const [reading, counts] of syllables) {
    const [, beginning = '', end = ''] = BEGINNING.exec(reading) ?? []
    count(counts, reading, OWN_READING)
    const rests = shares(within(ends, end))
    for (const [first, one] of shares(within(beginnings, beginning)))
      for (const [rest, other] of rests)
        if (one * other > LEAST_SHARE && first + rest !== '')
          count(counts, first + rest, FROM_PARTS * one * other)
  }
  return syllables
}
