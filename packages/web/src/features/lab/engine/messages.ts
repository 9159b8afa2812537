import type {
  Estimate,
  Experiment,
  JobResult,
  LocatedProblem,
  RulesForLab,
  Sample,
  screenData,
  Vocabulary,
} from '@xinyong/lab/browser'

export type ScreenData = ReturnType<typeof screenData>

/** What reading an experiment gives: why it was refused, or the id under which it runs. */
export type Judged =
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }
  | {
      readonly ok: true
      readonly runId: string
      readonly experiment: Experiment
      readonly needs: Estimate
    }

/** What can be asked of the worker, and what it answers. */
export interface Questions {
  readonly words: { readonly ask: object; readonly answer: Vocabulary }
  readonly parse: { readonly ask: { readonly text: string }; readonly answer: unknown }
  readonly write: { readonly ask: { readonly experiment: object }; readonly answer: string }
  readonly read: {
    readonly ask: { readonly text: string; readonly packs: Readonly<Record<string, unknown>> }
    readonly answer: Judged
  }
  readonly rules: {
    readonly ask: { readonly pack: object; readonly on: string }
    readonly answer: RulesForLab
  }
  readonly job: { readonly ask: { readonly index: number }; readonly answer: JobResult }
  readonly report: {
    readonly ask: { readonly results: readonly JobResult[] }
    readonly answer: ScreenData
  }
}
export type Question = keyof Questions

export type ToWorker = {
  [K in Question]: { readonly id: number; readonly kind: K } & Questions[K]['ask']
}[Question]

/** Told a few times a second while a job runs. */
export interface Tick {
  readonly agentSteps: number
  readonly samples: readonly Sample[]
}
export type FromWorker =
  | { readonly id: number; readonly kind: 'tick'; readonly tick: Tick }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'fault'; readonly message: string }
