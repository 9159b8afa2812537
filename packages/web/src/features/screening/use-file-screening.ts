import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import type { ScreeningAnswer } from '../../api/screening.ts'
import type { FileRow } from './read-rows.ts'

const BATCH = 100

/** What is kept of one row's answer. */
export interface RowAnswer {
  readonly line: number
  readonly name: string
  readonly found: number
  readonly suppressed: number
  readonly best?: {
    readonly name: string
    readonly band: ScreeningAnswer['results'][number]['band']
    readonly percent: number
    readonly registers: readonly string[]
  }
  /** Why this row was not answered: in the words of the problem. */
  readonly problem?: string
}

export interface FileScreening {
  readonly state: 'idle' | 'running' | 'paused' | 'done'
  readonly answers: readonly RowAnswer[]
  readonly error: unknown
  readonly start: (key: string, rows: readonly FileRow[]) => void
  readonly pause: () => void
  readonly reset: () => void
}

const keptUnder = (key: string): string => `screening-file:${key}`

/** What an earlier visit of this tab has done of the same file. */
export function keptAnswers(key: string): readonly RowAnswer[] {
  try {
    return JSON.parse(sessionStorage.getItem(keptUnder(key)) ?? '[]') as RowAnswer[]
  } catch {
    return []
  }
}

function keep(key: string, answers: readonly RowAnswer[]): void {
  try {
    sessionStorage.setItem(keptUnder(key), JSON.stringify(answers))
  } catch {
    // A file too large for the tab's store goes on all the same; it cannot be resumed after a reload.
    sessionStorage.removeItem(keptUnder(key))
  }
}

async function ask(rows: readonly FileRow[]): Promise<readonly RowAnswer[]> {
  const { answers } = await api.screenMany({ screenings: rows.map(({ query }) => query) })
  return rows.map(({ line, name }, at): RowAnswer => {
    const answer = answers[at]!
    if ('problem' in answer)
      return { line, name, found: 0, suppressed: 0, problem: answer.problem.detail }
    const [best] = answer.results
    return {
      line,
      name,
      found: answer.results.length,
      suppressed: answer.suppressed.length,
      ...(best && {
        best: {
          name: best.name,
          band: best.band,
          percent: Math.round(best.score * 100),
          registers: best.registers,
        },
      }),
    }
  })
}

/** Screens a file portion by portion: it can be paused, and goes on where it stopped, also after a fault or a reload. */
export function useFileScreening(): FileScreening {
  const [state, setState] = useState<FileScreening['state']>('idle')
  const [answers, setAnswers] = useState<readonly RowAnswer[]>([])
  const [error, setError] = useState<unknown>(null)
  const run = useRef(0)

  const work = async (key: string, rows: readonly FileRow[], own: number): Promise<void> => {
    let done = keptAnswers(key)
    setAnswers(done)
    while (done.length < rows.length && run.current === own) {
      const asked = rows.slice(done.length, done.length + BATCH)
      done = [...done, ...(await ask(asked))]
      if (run.current !== own) return
      keep(key, done)
      setAnswers(done)
    }
    if (run.current === own) setState('done')
  }
  return {
    state,
    answers,
    error,
    start(key, rows) {
      run.current += 1
      setError(null)
      setState('running')
      work(key, rows, run.current).catch((fault: unknown) => {
        setError(fault)
        setState('paused')
      })
    },
    pause() {
      run.current += 1
      setState('paused')
    },
    reset() {
      run.current += 1
      setState('idle')
      setAnswers([])
      setError(null)
    },
  }
}
