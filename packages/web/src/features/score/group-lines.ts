import type { ScoreLine } from '../../api/scores.ts'

export interface LineGroup {
  readonly input: string
  readonly points: number
  readonly lines: readonly ScoreLine[]
}

/** Sixteen bills paid in time are one row that opens: facts of one input together, in the order in which they came. */
export function groupLines(lines: readonly ScoreLine[]): readonly LineGroup[] {
  const groups = new Map<string, ScoreLine[]>()
  for (const line of lines) groups.set(line.input, [...(groups.get(line.input) ?? []), line])
  return [...groups].map(([input, same]) => ({
    input,
    lines: same,
    points: same.reduce((sum, { points }) => sum + points, 0),
  }))
}
