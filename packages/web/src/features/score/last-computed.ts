import type { Score } from '../../api/scores.ts'

/** What merchants learn where the subject allows it: the score of the last computation that was kept. */
export function lastComputed(score: Score): { readonly on: string; readonly score: number } {
  const [last] = score.history.toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return last ?? { on: score.computedOn, score: score.score }
}
