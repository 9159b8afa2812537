/** Scores in ascending order with the classes beside them: what every rank measure starts from. */
export interface Ranked {
  readonly scores: Float64Array
  readonly bad: Uint8Array
  readonly order: Uint32Array
  readonly good: number
  readonly bads: number
}

/** Higher scores are better. @throws where only one class is there */
export function rankScores(scores: Float64Array, bad: Uint8Array): Ranked {
  const n = scores.length
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  order.sort((a, b) => scores[a]! - scores[b]! || a - b)
  let bads = 0
  for (let i = 0; i < n; i += 1) bads += bad[i] === 1 ? 1 : 0
  return { scores, bad, order, good: n - bads, bads }
}

/** Runs through groups of equal score, worst first. */
export function eachScore(
  { scores, bad, order }: Ranked,
  visit: (score: number, good: number, bads: number) => void,
): void {
  for (let from = 0; from < order.length;) {
    const score = scores[order[from]!]!
    let [good, bads, to] = [0, 0, from]
    for (; to < order.length && scores[order[to]!] === score; to += 1)
      if (bad[order[to]!] === 1) bads += 1
      else good += 1
    visit(score, good, bads)
    from = to
  }
}
