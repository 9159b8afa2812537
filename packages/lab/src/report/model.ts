import type { Findings } from '../experiment/analyse.ts'
import { analyse } from '../experiment/analyse.ts'
import type { JobResult } from '../experiment/execute.ts'
import { frameOf, planOf } from '../experiment/plan.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import type { Turning } from '../experiment/turns-on.ts'
import { packHash } from '../rules/patch.ts'

/** Everything a report, a table or a screen shows of a finished run. */
export interface RunRecord {
  readonly read: ReadExperiment
  readonly results: readonly JobResult[]
  readonly findings: Findings
  readonly packHashes: Readonly<Record<string, string>>
  readonly groups: ReturnType<typeof frameOf>['groups']
  readonly stepDays: number
  readonly plan: ReturnType<typeof planOf>
  /** The assumptions on which the verdicts turn; absent where nobody tried them at their edges. */
  readonly turning?: Turning
}

export function recordOf(
  read: ReadExperiment,
  results: readonly JobResult[],
  turning?: Turning,
): RunRecord {
  const { groups, stepDays } = frameOf(read.experiment, 0)
  return {
    read,
    results,
    findings: analyse(read, results),
    packHashes: Object.fromEntries(
      Object.entries(read.packs).map(([id, pack]) => [id, packHash(pack)]),
    ),
    groups,
    stepDays,
    plan: planOf(read.experiment),
    ...(turning && { turning }),
  }
}

export type Say = (text: { readonly en: string; readonly zh: string }) => string
