import { rankScores } from './rank.ts'

export interface GainsRow {
  readonly lowest: number
  readonly highest: number
  readonly rows: number
  readonly bad: number
  readonly badRate: number
  /** Share of all bad found in this group and those before it, worst first. */
  readonly captured: number
  /** Bad rate of the groups so far over the bad rate of all. */
  readonly lift: number
}

/** Groups of equal size by score, worst first. */
export function gainsOf(scores: Float64Array, bad: Uint8Array, groups = 10): readonly GainsRow[] {
  const { order, bads } = rankScores(scores, bad)
  const n = order.length
  const table: GainsRow[] = []
  let found = 0
  for (let k = 0; k < groups; k += 1) {
    const [from, to] = [Math.round((k * n) / groups), Math.round(((k + 1) * n) / groups)]
    if (to === from) continue
    let own = 0
    for (let at = from; at < to; at += 1) own += bad[order[at]!] === 1 ? 1 : 0
    found += own
    table.push({
      lowest: scores[order[from]!]!,
      highest: scores[order[to - 1]!]!,
      rows: to - from,
      bad: own,
      badRate: own / (to - from),
      captured: found / bads,
      lift: found / bads / (to / n),
    })
  }
  return table
}
