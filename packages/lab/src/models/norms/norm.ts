/**
 * A social norm of reputations good and bad: how an observer judges a donor, and how a donor acts.
 * `judge[d*4 + r*2 + a]`: chance to be seen as good of a donor of reputation d (1 good) who meets a recipient of
 * reputation r and does a (1 gives). `act[d*2 + r]`: whether the donor gives.
 */
export interface Norm {
  readonly judge: readonly number[]
  readonly act: readonly number[]
}

/** From bits in the order BBD BBC BGD BGC GBD GBC GGD GGC / BB BG GB GG, as `10011101/0101`. */
export function normOf(bits: string): Norm | undefined {
  const parts = /^([01]{8})\/([01]{4})$/.exec(bits)
  if (parts === null) return undefined
  const [, judge = '', act = ''] = parts
  return { judge: Array.from(judge, Number), act: Array.from(act, Number) }
}

/** The eight norms that keep cooperation up under public judgement (Ohtsuki and Iwasa 2004). */
export const LEADING_EIGHT: readonly string[] = [
  '01011101/1101',
  '01011001/1101',
  '11011101/0101',
  '10011101/0101',
  '11011001/0101',
  '10011001/0101',
  '00011101/0101',
  '00011001/0101',
]

/** Chance to be seen as good after a meeting (donor d, recipient r), when observers err alike with chance `error`. */
export function seenGood(
  norm: Norm,
  act: readonly number[],
  d: number,
  r: number,
  error: number,
): number {
  const give = act[d * 2 + r]!
  const at = d * 4 + r * 2
  const clear = give * norm.judge[at + 1]! + (1 - give) * norm.judge[at]!
  return (1 - error) * clear + error * (1 - clear)
}
