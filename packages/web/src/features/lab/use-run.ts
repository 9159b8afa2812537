import type { Experiment } from '@xinyong/lab/browser'
import { useEffect, useRef, useState } from 'react'
import { emptyGrowth, grown, type Growth } from './engine/growth.ts'
import type { RunFile, ScreenData } from './engine/messages.ts'
import { filesHere, runHere } from './engine/run-here.ts'
import type { Standing } from './use-lab.ts'

export type Run =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'running' } & Progress & {
        /** The verdicts, once they are there; what they turn on is still being tried. */
        readonly data?: ScreenData
      })
  | ({
      readonly kind: 'done'
      readonly data: ScreenData
      /** Every file of the run, made when it is asked for. */
      readonly files: (locale: 'en' | 'zh') => Promise<readonly RunFile[]>
    } & Progress)
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string }

interface Progress {
  readonly experiment: Experiment
  readonly done: number
  readonly total: number
  readonly growth: Growth
}

export interface Runner {
  readonly run: Run
  readonly start: (standing: Standing) => void
  readonly stop: () => void
}

/** Runs an experiment in this browser, shows how far it is, and stops when asked or when the screen is left. */
export function useRun(): Runner {
  const [run, setRun] = useState<Run>({ kind: 'none' })
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const start = ({ text, packs, judged }: Standing): void => {
    if (!judged.ok) return
    const { experiment, needs } = judged
    const controller = new AbortController()
    abort.current?.abort()
    abort.current = controller
    let progress: Progress = {
      experiment,
      done: 0,
      total: needs.agentSteps,
      growth: emptyGrowth(experiment.policies.length),
    }
    let data: ScreenData | undefined
    const tell = (): void => setRun({ kind: 'running', ...progress, ...(data && { data }) })
    tell()
    runHere({
      text,
      packs,
      jobs: needs.jobs,
      signal: controller.signal,
      onTick: (job, tick) => {
        if (controller.signal.aborted) return
        // The curves are of the world as assumed: the first point of a design.
        const first = job !== undefined && job < experiment.compare.replicates
        progress = {
          ...progress,
          done: progress.done + tick.agentSteps,
          growth: first ? grown(progress.growth, job, tick) : progress.growth,
        }
        tell()
      },
      onVerdicts: (found) => {
        if (controller.signal.aborted) return
        data = found
        tell()
      },
    }).then(
      ({ data: whole, finished }) =>
        setRun({
          kind: 'done',
          data: whole,
          files: (locale) => filesHere({ text, packs }, finished, locale),
          ...progress,
        }),
      (error: unknown) => {
        if (abort.current === controller)
          setRun(
            controller.signal.aborted
              ? { kind: 'stopped' }
              : { kind: 'failed', message: String(error) },
          )
      },
    )
  }
  return { run, start, stop: () => abort.current?.abort() }
}
