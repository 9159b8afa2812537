import { COUNTERS } from '../outcomes/counters.ts'
import { outcomeIds } from '../outcomes/outcomes.ts'
import { dialNames } from '../world/parameters.ts'
import type { RunRecord } from './model.ts'

type Cells = readonly (string | number | null)[]

/** A table by columns: names, and one array for each. */
export interface ColumnTable {
  readonly name: string
  readonly columns: readonly {
    readonly name: string
    readonly type: 'string' | 'int' | 'number'
    readonly data: Cells
  }[]
}

/** One row a run of one policy: hashes, varied dials, all outcomes. */
export function runTable({ read, findings, plan, packHashes }: RunRecord): ColumnTable {
  const { rows } = findings
  const { policies } = read.experiment
  const varied = dialNames.filter((dial) => plan.points[0]?.[dial] !== undefined)
  const of = (name: string, type: 'string' | 'int' | 'number', data: Cells) => ({
    name,
    type,
    data,
  })
  const hash = (at: number): string => packHashes[policies[at]!.id] ?? ''
  return {
    name: 'run',
    columns: [
      of(
        'run',
        'string',
        rows.map(() => read.runId),
      ),
      of(
        'point',
        'int',
        rows.map(({ point }) => point),
      ),
      of(
        'replicate',
        'int',
        rows.map(({ replicate }) => replicate),
      ),
      of(
        'policy',
        'string',
        rows.map(({ policy }) => policies[policy]!.id),
      ),
      of(
        'rulebook',
        'string',
        rows.map(({ policy }) => hash(policy)),
      ),
      ...varied.map((dial) =>
        of(
          dial,
          'number',
          rows.map(({ point }) => plan.points[point]![dial]!),
        ),
      ),
      ...outcomeIds.map((id) =>
        of(
          id,
          'number',
          rows.map(({ values }) => values[id] ?? null),
        ),
      ),
    ],
  }
}

/** Outcomes of each group in each run. */
export function groupTable({ findings, read, groups }: RunRecord): ColumnTable {
  const rows = findings.rows.flatMap((row) =>
    row.groups.map((values, group) => ({ row, values, group })),
  )
  return {
    name: 'group',
    columns: [
      { name: 'point', type: 'int', data: rows.map(({ row }) => row.point) },
      { name: 'replicate', type: 'int', data: rows.map(({ row }) => row.replicate) },
      {
        name: 'policy',
        type: 'string',
        data: rows.map(({ row }) => read.experiment.policies[row.policy]!.id),
      },
      { name: 'group', type: 'string', data: rows.map(({ group }) => groups[group]!.id) },
      ...outcomeIds.map((id) => ({
        name: id,
        type: 'number' as const,
        data: rows.map(({ values }) => values[id] ?? null),
      })),
    ],
  }
}

/** Counts as they grew, of each run. */
export function stepTable({ results, plan, read }: RunRecord): ColumnTable {
  const rows = plan.jobs.flatMap((job) =>
    results[job.index]!.policies.flatMap(({ series }, policy) =>
      series.map((sample) => ({ job, policy, sample })),
    ),
  )
  return {
    name: 'step',
    columns: [
      { name: 'point', type: 'int', data: rows.map(({ job }) => job.point) },
      { name: 'replicate', type: 'int', data: rows.map(({ job }) => job.replicate) },
      {
        name: 'policy',
        type: 'string',
        data: rows.map(({ policy }) => read.experiment.policies[policy]!.id),
      },
      { name: 'step', type: 'int', data: rows.map(({ sample }) => sample[0]!) },
      ...COUNTERS.map((name, at) => ({
        name,
        type: 'number' as const,
        data: rows.map(({ sample }) => sample[at + 1]!),
      })),
    ],
  }
}

export const tablesOf = (record: RunRecord): readonly ColumnTable[] => [
  runTable(record),
  groupTable(record),
  stepTable(record),
]
