/** A name in Han, character by character, one Latin spelling of it, and how much the pair counts. */
export type SoundPair = {
  readonly han: readonly string[]
  readonly latin: string
  readonly weight: number
}

/** Letters one character stands for at most: `murasaki` hardly ever, `zhuang` often. */
const MOST_LETTERS = 7
const ROUNDS = 8
/** Taken from every count from the third round on: rare ways to split die out. */
const DISCOUNT = 0.1
const LEAST_COUNT = 0.3
const LEAST_SHARE = 0.0005
/** How much of the first guess is what dictionaries say. */
const KNOWN_FIRST = 0.2
const UNSEEN = 2.5
/** What a character stands for before anything is learnt, by the number of letters. */
const FIRST_GUESS = [0.02, 0.5, 1, 1, 0.5, 0.2, 0.05, 0.02]
const LETTERS_ALIKE = 8

type Chunk = { readonly han: string; readonly letters: string }

/** Numbers of what each character may stand for: by pair, character, place and length; -1 where it cannot be. */
const layOut = (
  pairs: readonly SoundPair[],
): { readonly arcs: Int32Array; readonly chunks: readonly Chunk[] } => {
  const size = pairs.reduce((all, { han, latin }) => all + han.length * (latin.length + 1), 0)
  const arcs = new Int32Array(size * (MOST_LETTERS + 1)).fill(-1)
  const numbers = new Map<string, number>()
  const chunks: Chunk[] = []
  let at = 0
  for (const { han, latin } of pairs)
    for (const [place, one] of han.entries())
      for (let from = 0; from <= latin.length; from += 1)
        for (let length = 0; length <= MOST_LETTERS; length += 1, at += 1) {
          const rest = latin.length - from - length
          const after = han.length - 1 - place
          if (rest < 0 || rest > after * MOST_LETTERS || from > place * MOST_LETTERS) continue
          if ((place === 0 && from > 0) || (after === 0 && rest > 0)) continue
          const letters = latin.slice(from, from + length)
          const key = one + letters
          const known = numbers.get(key) ?? chunks.push({ han: one, letters }) - 1
          numbers.set(key, known)
          arcs[at] = known
        }
  return { arcs, chunks }
}

const countPair = (
  { han, latin, weight }: SoundPair,
  arcs: Int32Array,
  at: number,
  odds: Float64Array,
  counts: Float64Array,
): void => {
  const width = latin.length + 1
  const ahead = new Float64Array((han.length + 1) * width)
  const behind = new Float64Array((han.length + 1) * width)
  const arcAt = (place: number, from: number, length: number): number =>
    arcs[at + (place * width + from) * (MOST_LETTERS + 1) + length] ?? -1
  const eachArc = (found: (chunk: number, here: number, next: number) => void): void => {
    for (let place = 0; place < han.length; place += 1)
      for (let from = 0; from < width; from += 1)
        for (let length = 0; length <= MOST_LETTERS; length += 1) {
          const chunk = arcAt(place, from, length)
          if (chunk >= 0) found(chunk, place * width + from, (place + 1) * width + from + length)
        }
  }
  ahead[0] = 1
  eachArc((chunk, here, next) => {
    ahead[next] = ahead[next]! + ahead[here]! * odds[chunk]!
  })
  behind[han.length * width + latin.length] = 1
  for (let place = han.length - 1; place >= 0; place -= 1)
    for (let from = 0; from < width; from += 1)
      for (let length = 0; length <= MOST_LETTERS; length += 1) {
        const chunk = arcAt(place, from, length)
        if (chunk < 0) continue
        const here = place * width + from
        behind[here] = behind[here]! + odds[chunk]! * behind[(place + 1) * width + from + length]!
      }
  const whole = behind[0]!
  if (whole === 0) return
  eachArc((chunk, here, next) => {
    counts[chunk] = counts[chunk]! + (weight * ahead[here]! * odds[chunk]! * behind[next]!) / whole
  })
}

/**
 * Learns how often each character stands for which letters; only what was seen often enough is kept.
 * @param known readings that count as if seen so often before.
 */
export const learnChannel = (
  pairs: readonly SoundPair[],
  known: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const { arcs, chunks } = layOut(pairs)
  const before = Float64Array.from(chunks, ({ han, letters }) => known.get(han)?.get(letters) ?? 0)
  const odds = Float64Array.from(
    chunks,
    ({ letters }, chunk) =>
      FIRST_GUESS[letters.length]! * LETTERS_ALIKE ** -letters.length +
      KNOWN_FIRST * before[chunk]!,
  )
  let counts = new Float64Array(chunks.length)
  const sums = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = new Float64Array(chunks.length)
    let at = 0
    for (const pair of pairs) {
      countPair(pair, arcs, at, odds, counts)
      at += pair.han.length * (pair.latin.length + 1) * (MOST_LETTERS + 1)
    }
    sums.clear()
    chunks.forEach(({ han }, chunk) => sums.set(han, (sums.get(han) ?? 0) + counts[chunk]!))
    const discount = round < 2 ? 0 : DISCOUNT
    chunks.forEach(({ han }, chunk) => {
      const count = counts[chunk]! - discount + before[chunk]!
      odds[chunk] = Math.max(1e-9, count / (sums.get(han)! + UNSEEN))
    })
  }
  const channel = new Map<string, Map<string, number>>()
  chunks.forEach(({ han, letters }, chunk) => {
    const count = counts[chunk]!
    if (count < LEAST_COUNT || count / sums.get(han)! < LEAST_SHARE) return
    const kept = channel.get(han) ?? new Map<string, number>()
    kept.set(letters, count)
    channel.set(han, kept)
  })
  return channel
}
