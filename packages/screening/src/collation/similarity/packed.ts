/** Texts as runs of UTF-16 units in one array: comparing two allocates nothing, and workers can share it. */
export type PackedTexts = {
  readonly units: Uint16Array
  /** Where each text begins; one more than there are texts. */
  readonly starts: Uint32Array
  /** Text to the set of signs in it, as bits: a quick bound on how alike two texts can be. */
  readonly signs: Uint32Array
}

/** The bit of a unit: letters have one each, everything else shares six. */
export const signOf = (unit: number): number =>
  unit >= 97 && unit <= 122 ? 1 << (unit - 97) : 1 << (26 + (unit % 6))

const bitsIn = (set: number): number => {
  let rest = set - ((set >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Longer texts are compared by their beginnings: the bound keeps one pair cheap whatever a file holds. */
export const LONGEST_COMPARED = 64

export const packTexts = (texts: readonly string[]): PackedTexts => {
  const starts = new Uint32Array(texts.length + 1)
  let total = 0
  texts.forEach((text, at) => {
    total += Math.min(text.length, LONGEST_COMPARED)
    starts[at + 1] = total
  })
  const units = new Uint16Array(total)
  const signs = new Uint32Array(texts.length)
  texts.forEach((text, at) => {
    const start = starts[at]!
    const length = starts[at + 1]! - start
    for (let place = 0; place < length; place += 1) {
      const unit = text.charCodeAt(place)
      units[start + place] = unit
      signs[at] = signs[at]! | signOf(unit)
    }
  })
  return { units, starts, signs }
}

const WIDTH = LONGEST_COMPARED + 1
const table = new Uint8Array(WIDTH * WIDTH)
for (let at = 0; at < WIDTH; at += 1) table[at] = table[at * WIDTH] = at

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours) of two packed texts; `limit + 1`
 * where it exceeds `limit`. Identity's `damerauLevenshtein` is its slow twin for limits up to 2.
 */
export const packedDistance = (
  packed: PackedTexts,
  a: number,
  b: number,
  limit: number,
): number => {
  const { units, starts, signs } = packed
  const inA = signs[a]!
  const inB = signs[b]!
  // Every sign that one text has and the other lacks costs at least one change.
  if (inA !== inB && (bitsIn(inA & ~inB) > limit || bitsIn(inB & ~inA) > limit)) return limit + 1
  let fromA = starts[a]!
  let endA = starts[a + 1]!
  let fromB = starts[b]!
  let endB = starts[b + 1]!
  if (Math.abs(endA - fromA - (endB - fromB)) > limit) return limit + 1
  while (fromA < endA && fromB < endB && units[fromA] === units[fromB]) {
    fromA += 1
    fromB += 1
  }
  while (fromA < endA && fromB < endB && units[endA - 1] === units[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const rows = endA - fromA
  const columns = endB - fromB
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit + 1)
  for (let row = 1; row <= rows; row += 1) {
    const left = units[fromA + row - 1]
    let least = row
    for (let column = 1; column <= columns; column += 1) {
      const at = row * WIDTH + column
      const right = units[fromB + column - 1]
      let best = table[at - WIDTH - 1]! + (left === right ? 0 : 1)
      const drop = table[at - WIDTH]! + 1
      if (drop < best) best = drop
      const add = table[at - 1]! + 1
      if (add < best) best = add
      if (
        row > 1 &&
        column > 1 &&
        left === units[fromB + column - 2] &&
        units[fromA + row - 2] === right
      ) {
        const swap = table[at - 2 * WIDTH - 2]! + 1
        if (swap < best) best = swap
      }
      table[at] = best
      if (best < least) least = best
    }
    if (least > limit + 1) return limit + 1
  }
  return Math.min(table[rows * WIDTH + columns]!, limit + 1)
}

const usedA = new Uint8Array(LONGEST_COMPARED)
const usedB = new Uint8Array(LONGEST_COMPARED)

/** Where each unit below 256 stands in the second text, as 64 bits in two words; emptied after each use. */
const lowPlaces = new Uint32Array(256)
const highPlaces = new Uint32Array(256)

/** The bits from place `from` up to, and without, `to` of a word whose first place is `first`. */
const windowOf = (from: number, to: number, first: number): number => {
  const low = from <= first ? -1 : from >= first + 32 ? 0 : -1 << (from - first)
  const high = to >= first + 32 ? -1 : to <= first ? 0 : (1 << (to - first)) - 1
  return low & high
}

/**
 * Matched units and those out of order, as `matches << 8 | moved`; -1 where a unit is outside Latin. Bits tell the places
 * of a unit in the second text, so that the nearest free one within reach is the lowest bit of a mask.
 */
const matchedInWords = (
  units: Uint16Array,
  fromA: number,
  sizeA: number,
  fromB: number,
  sizeB: number,
  reach: number,
): number => {
  let latin = 0
  for (let at = 0; at < sizeB; at += 1) {
    const unit = units[fromB + at]!
    latin |= unit
    if (at < 32) lowPlaces[unit & 0xff]! |= 1 << at
    else highPlaces[unit & 0xff]! |= 1 << (at - 32)
  }
  let matches = 0
  let usedLow = 0
  let usedHigh = 0
  for (let at = 0; at < sizeA; at += 1) {
    const unit = units[fromA + at]!
    latin |= unit
    const from = at - reach
    const to = at + reach + 1
    const free = lowPlaces[unit & 0xff]! & windowOf(from, to, 0) & ~usedLow
    if (free !== 0) usedLow |= free & -free
    else {
      const above = sizeB <= 32 ? 0 : highPlaces[unit & 0xff]! & windowOf(from, to, 32) & ~usedHigh
      if (above === 0) continue
      usedHigh |= above & -above
    }
    order[matches] = unit
    matches += 1
  }
  for (let at = 0; at < sizeB; at += 1) {
    const unit = units[fromB + at]! & 0xff
    lowPlaces[unit] = 0
    highPlaces[unit] = 0
  }
  if (latin > 0xff) return -1
  let moved = 0
  let at = 0
  for (let rest = usedLow; rest !== 0; rest &= rest - 1, at += 1)
    if (units[fromB + 31 - Math.clz32(rest & -rest)] !== order[at]) moved += 1
  for (let rest = usedHigh; rest !== 0; rest &= rest - 1, at += 1)
    if (units[fromB + 63 - Math.clz32(rest & -rest)] !== order[at]) moved += 1
  return (matches << 8) | moved
}

const order = new Uint16Array(LONGEST_COMPARED)

const matchedOneByOne = (
  units: Uint16Array,
  fromA: number,
  sizeA: number,
  fromB: number,
  sizeB: number,
  reach: number,
): number => {
  usedA.fill(0, 0, sizeA)
  usedB.fill(0, 0, sizeB)
  let matches = 0
  for (let at = 0; at < sizeA; at += 1) {
    const unit = units[fromA + at]
    const end = Math.min(sizeB - 1, at + reach)
    for (let to = Math.max(0, at - reach); to <= end; to += 1)
      if (usedB[to] === 0 && units[fromB + to] === unit) {
        usedA[at] = usedB[to] = 1
        matches += 1
        break
      }
  }
  let moved = 0
  for (let at = 0, to = 0; at < sizeA; at += 1) {
    if (usedA[at] === 0) continue
    while (usedB[to] === 0) to += 1
    if (units[fromA + at] !== units[fromB + to]) moved += 1
    to += 1
  }
  return (matches << 8) | moved
}

/**
 * Jaro–Winkler similarity of two packed texts, 0 to 1; 0 also where it is sure to stay below `least`. The shorter goes
 * first, so that the result is symmetric.
 */
export const packedJaroWinkler = (
  packed: PackedTexts,
  one: number,
  other: number,
  least = 0,
): number => {
  const { units, starts, signs } = packed
  const lengthOf = (text: number): number => starts[text + 1]! - starts[text]!
  const lengths = lengthOf(one) - lengthOf(other)
  const swap = lengths > 0 || (lengths === 0 && one > other)
  const a = swap ? other : one
  const b = swap ? one : other
  const fromA = starts[a]!
  const fromB = starts[b]!
  const sizeA = starts[a + 1]! - fromA
  const sizeB = starts[b + 1]! - fromB
  if (sizeA === 0) return 0
  if (least > 0) {
    const inA = signs[a]!
    const inB = signs[b]!
    const mostA = sizeA - bitsIn(inA & ~inB)
    const mostB = Math.min(mostA, sizeB - bitsIn(inB & ~inA))
    const most = (mostB / sizeA + mostB / sizeB + 1) / 3
    if (most + 0.4 * (1 - most) < least) return 0
  }
  const reach = Math.max(0, (sizeB >> 1) - 1)
  let found = matchedInWords(units, fromA, sizeA, fromB, sizeB, reach)
  if (found < 0) found = matchedOneByOne(units, fromA, sizeA, fromB, sizeB, reach)
  if (found === 0) return 0
  const matches = found >> 8
  const moved = found & 0xff
  const jaro = (matches / sizeA + matches / sizeB + (matches - moved / 2) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < sizeA && units[fromA + prefix] === units[fromB + prefix])
    prefix += 1
  return jaro + prefix * 0.1 * (1 - jaro)
}
