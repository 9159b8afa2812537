/*
 * Draws for a run of agents at once: who of them falls out of the ordinary. The words are those of `draw`; the loops hold
 * nothing but the draw, so that a step's time goes to the few to whom something happens.
 */

/** Both ways of picking, with the list they write to. `vectorSelect` is the fast one, `plainSelect` its oracle. */
export interface Select {
  /** Whom the last calls picked. */
  readonly picked: Int32Array
  readonly atOrAbove: (
    k0: number,
    k1: number,
    slot: number,
    limits: Uint32Array,
    from: number,
    to: number,
    count: number,
  ) => number
  readonly within: (
    k0: number,
    k1: number,
    slot: number,
    least: number,
    span: number,
    from: number,
    to: number,
    count: number,
  ) => number
}

/** @param room how many may be picked; the loops write one ahead */
export function plainSelect(room: number): Select {
  const picked = new Int32Array(room + 1)
  return {
    picked,
    atOrAbove: (k0, k1, slot, limits, from, to, count) =>
      atOrAbove(k0, k1, slot, limits, from, to, picked, count),
    within: (k0, k1, slot, least, span, from, to, count) =>
      within(k0, k1, slot, least, span, from, to, picked, count),
  }
}

/** Adds to `out`, from `count` on, the agents of a run whose word is not below their own limit; how many `out` then holds. */
export function atOrAbove(
  k0: number,
  k1: number,
  slot: number,
  limits: Uint32Array,
  from: number,
  to: number,
  out: Int32Array,
  count: number,
): number {
  const add = (k1 + Math.imul(slot, 0x632b_e5ab)) | 0
  let n = count
  for (let i = from; i < to; i += 1) {
    let h = Math.imul(i ^ k0, 0x9e37_79b1)
    h = (Math.imul(h ^ (h >>> 15), 0x85eb_ca6b) + add) | 0
    h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
    // Written in any case and counted where it holds: a branch would be guessed wrongly.
    out[n] = i
    n += (h ^ (h >>> 16)) >>> 0 < limits[i]! ? 0 : 1
  }
  return n
}

/** As `atOrAbove` with words in [least, least + span) and the same range for everybody; neither is above 2^32. */
export function within(
  k0: number,
  k1: number,
  slot: number,
  least: number,
  span: number,
  from: number,
  to: number,
  out: Int32Array,
  count: number,
): number {
  const add = (k1 + Math.imul(slot, 0x632b_e5ab)) | 0
  let n = count
  if (span <= 0) return n
  const last = span - 1
  for (let i = from; i < to; i += 1) {
    let h = Math.imul(i ^ k0, 0x9e37_79b1)
    h = (Math.imul(h ^ (h >>> 15), 0x85eb_ca6b) + add) | 0
    h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
    out[n] = i
    n += ((h ^ (h >>> 16)) - least) >>> 0 > last ? 0 : 1
  }
  return n
}
