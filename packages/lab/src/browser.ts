/*
 * The door for browsers: reads, runs and reports small experiments without a file, a thread or a node module. Who opens it
 * gives the packs and draws the results.
 */
export { estimate, tooLarge } from './experiment/estimate.ts'
export { analyse } from './experiment/analyse.ts'
export type {
  Comparison,
  Findings,
  PolicyFinding,
  RunRow,
  Sensitivity,
} from './experiment/analyse.ts'
export { runJob } from './experiment/execute.ts'
export type { JobResult } from './experiment/execute.ts'
export type { LocatedProblem } from './experiment/located.ts'
export type { Experiment, PolicySpec } from './experiment/model.ts'
export { planOf } from './experiment/plan.ts'
export type { Job, Plan } from './experiment/plan.ts'
export { readExperiment } from './experiment/read-experiment.ts'
export type { ReadExperiment, Reading } from './experiment/read-experiment.ts'
export { experimentSchema } from './experiment/schema.ts'
export { OUTCOMES } from './outcomes/outcomes.ts'
export type { Outcome, OutcomeId } from './outcomes/outcomes.ts'
export { VERDICTS } from './outcomes/verdict.ts'
export { reportData } from './report/data.ts'
export { markdownReport } from './report/markdown.ts'
export { recordOf } from './report/model.ts'
export { verdictLines } from './report/sections.ts'
export { DIALS, FEATURES } from './world/parameters.ts'
