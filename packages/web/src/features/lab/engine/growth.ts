import type { Tick } from './messages.ts'

/** How the counts of each policy grew, by replicate: `[policy][job] = samples of [step, ...totals]`. */
export type Growth = readonly ReadonlyMap<number, readonly (readonly number[])[]>[]

export const emptyGrowth = (policies: number): Growth =>
  Array.from({ length: policies }, () => new Map())

export function grown(growth: Growth, job: number, { samples }: Tick): Growth {
  if (samples.length === 0) return growth
  return growth.map((jobs, policy) => {
    const mine = samples.filter((sample) => sample.policy === policy)
    if (mine.length === 0) return jobs
    const rows = mine.map(({ step, totals }) => [step, ...totals])
    return new Map(jobs).set(job, [...(jobs.get(job) ?? []), ...rows])
  })
}

export interface CurvePoint {
  readonly policy: number
  readonly step: number
  /** Mean over the replicates that have come so far, since the sample before, per 1,000 people. */
  readonly value: number
}

/** The curves as far as they have come: at every sample the mean over the replicates that have reached it. */
export function curves(growth: Growth, watched: number, people: number): readonly CurvePoint[] {
  return growth.flatMap((jobs, policy) => {
    const series = [...jobs.values()]
    const longest = series.toSorted((a, b) => b.length - a.length)[0] ?? []
    return longest.map(([step = 0], at): CurvePoint => {
      const reached = series.filter((rows) => rows.length > at)
      const sum = reached.reduce(
        (total, rows) => total + rows[at]![watched + 1]! - (rows[at - 1]?.[watched + 1] ?? 0),
        0,
      )
      return { policy, step, value: (1000 * sum) / reached.length / people }
    })
  })
}
