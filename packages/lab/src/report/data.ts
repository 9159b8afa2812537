import { OUTCOMES } from '../outcomes/outcomes.ts'
import { VERDICTS } from '../outcomes/verdict.ts'
import type { RunRecord } from './model.ts'

/** The findings as JSON, for programs and for the screen that compares policies. Infinite ends of intervals are null. */
export function reportData(record: RunRecord) {
  const { experiment, runId } = record.read
  return {
    run: runId,
    experiment,
    rulebooks: record.packHashes,
    groups: record.groups,
    stepDays: record.stepDays,
    policies: record.findings.policies.map(({ policy, verdict, comparisons, crossed }) => ({
      policy,
      ...(verdict && { verdict, wording: VERDICTS[verdict] }),
      crossed,
      outcomes: Object.fromEntries(
        comparisons.map(({ outcome, ...figures }) => [
          outcome,
          { ...OUTCOMES[outcome], ...figures },
        ]),
      ),
    })),
    sensitivity: record.findings.sensitivity,
    ...(record.turning && { turning: record.turning }),
  }
}
