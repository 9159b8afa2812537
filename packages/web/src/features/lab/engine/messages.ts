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

export type Stage = 'own' | 'screen' | 'edges'

/** All that was counted: enough to say everything about a run again. */
export interface Finished {
  readonly results: readonly JobResult[]
  readonly screened: readonly JobResult[]
  readonly edges: readonly JobResult[]
}
export type RunFile = readonly [name: string, content: string | Uint8Array]

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
  /** Turns the worker to a part of the run: its own jobs, or those that try its assumptions. */
  readonly stage: {
    readonly ask: { readonly stage: Stage; readonly screened: readonly JobResult[] }
    readonly answer: { readonly jobs: number }
  }
  readonly job: { readonly ask: { readonly index: number }; readonly answer: JobResult }
  readonly report: {
    /** Without what the assumptions were tried for, the answer is without that part. */
    readonly ask: Partial<Finished> & Pick<Finished, 'results'>
    readonly answer: ScreenData
  }
  readonly files: {
    readonly ask: Finished & { readonly locale: 'en' | 'zh' }
    readonly answer: readonly RunFile[]
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
