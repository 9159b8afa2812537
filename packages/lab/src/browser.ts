/*
 * The door for browsers: reads, runs and reports small experiments without a file, a thread or a node module. Who opens it
 * gives the packs and draws the results.
 */
export { estimate } from './experiment/estimate.ts'
export type { Estimate } from './experiment/estimate.ts'
export type { JobResult } from './experiment/execute.ts'
export type { LocatedProblem } from './experiment/located.ts'
export type {
  Experiment,
  GuardrailSpec,
  PolicySpec,
  TargetSpec,
  VarySpec,
} from './experiment/model.ts'
export { edgeRun, screening, turningOf } from './experiment/turns-on.ts'
export { planOf } from './experiment/plan.ts'
export type { Job } from './experiment/plan.ts'
export { parsedExperiment } from './experiment/located.ts'
export { readExperiment } from './experiment/read-experiment.ts'
export type { ReadExperiment, Reading } from './experiment/read-experiment.ts'
export { watchJob, WATCHED } from './experiment/watch-job.ts'
export type { Sample } from './experiment/watch-job.ts'
/** The door to what files on disk need besides: fetched when somebody asks for a file, and not before. */
export const openReportFiles = async () => (await import('./report/files.ts')).reportFiles
export type { OutcomeId } from './outcomes/outcomes.ts'
export type { Verdict } from './outcomes/verdict.ts'
export { recordOf } from './report/model.ts'
export { experimentText, screenData } from './report/screen.ts'
export type { GroupBurden } from './report/screen.ts'
export type { PatchStep } from './rules/patch.ts'
export { rulesForLab } from './rules/rules-for-lab.ts'
export type { RulesForLab } from './rules/rules-for-lab.ts'
export type { DialName, Feature } from './world/parameters.ts'
export type { Situation } from './world/situations.ts'
export { vocabulary } from './world/vocabulary.ts'
export type { DialWords, OutcomeWords, Vocabulary } from './world/vocabulary.ts'
