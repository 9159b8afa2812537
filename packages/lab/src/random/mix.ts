/*
 * Counter-based random numbers: a draw is a function of (seed, replicate, step, agent, slot) and of nothing that was drawn
 * before. Observing, adding a feature or splitting the work among threads can therefore never shift another draw, and two
 * policies that share the keys meet the same luck (common random numbers).
 */

/** Two words that stand for (seed, replicate, step); 64 bits, so that no two steps of a run share their draws by accident. */
export interface StepKey {
  readonly k0: number
  readonly k1: number
}

/** Murmur3's last mix: every bit of the word reaches every bit of the answer. */
export function scramble(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return h ^ (h >>> 16)
}

/** The key of one step. Seeds up to 2^53 are told apart. */
export function stepKey(seed: number, replicate: number, step: number): StepKey {
  const high = Math.floor(seed / 0x1_0000_0000)
  let a = scramble((seed ^ 0x9e37_79b9) | 0)
  a = scramble(a ^ Math.imul(high + 1, 0x7feb_352d))
  a = scramble(a ^ Math.imul(replicate + 1, 0x846c_a68b))
  let b = scramble(Math.imul(replicate + 0x632b, 0xc2b2_ae3d) ^ a)
  a = scramble(a + Math.imul(step + 1, 0x9e37_79b1))
  b = scramble(b ^ Math.imul(step + 0x51ed, 0x27d4_eb2f))
  return { k0: a, k1: scramble(a ^ b) }
}

/** A whole 32-bit word for an agent and a slot, as a signed number; `>>> 0` makes it unsigned. */
export function draw(k0: number, k1: number, agent: number, slot: number): number {
  let h = Math.imul(agent ^ k0, 0x9e37_79b1)
  h = Math.imul(h ^ (h >>> 15), 0x85eb_ca6b) + k1 + Math.imul(slot, 0x632b_e5ab)
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return h ^ (h >>> 16)
}

/** A probability as the threshold that an unsigned word must lie below. Certainty is 2^32, above every word. */
export function threshold(probability: number): number {
  return Math.min(0x1_0000_0000, Math.max(0, Math.round(probability * 0x1_0000_0000)))
}
