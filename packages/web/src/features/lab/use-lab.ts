import { useQueryClient } from '@tanstack/react-query'
import type { Experiment, LocatedProblem, Vocabulary } from '@xinyong/lab/browser'
import { useEffect, useEffectEvent, useState } from 'react'
import { packQuery } from './build/pack-part.ts'
import { tidy } from './build/context.ts'
import { openLabWorker, type LabWorker } from './engine/lab-worker.ts'
import { linkedIn, unpacked } from './engine/link.ts'
import type { Judged, Questions } from './engine/messages.ts'
import { questionFiles, quickLook } from './engine/questions.ts'

/** What the worker said of the experiment as it stands, with what it was asked about. */
export interface Standing {
  readonly text: string
  readonly packs: Readonly<Record<string, unknown>>
  readonly judged: Judged
}

export interface Lab {
  readonly words: Vocabulary
  /** The questions that come with the program, as they are shipped. */
  readonly shipped: readonly Experiment[]
  readonly experiment: Experiment
  readonly setExperiment: (experiment: Experiment) => void
  readonly change: (part: Partial<Experiment>) => void
  /** Undefined while the experiment is being judged. */
  readonly standing: Standing | undefined
  /** Puts a file in the place of the experiment; else says why it was not taken over. */
  readonly setText: (text: string) => Promise<readonly LocatedProblem[]>
  /** What a pack offers on a day. */
  readonly rulesOf: (pack: object, on: string) => Promise<Questions['rules']['answer']>
  /** Why the experiment of the address was not taken over: without any reason, it was cut. */
  readonly brokenLink: readonly LocatedProblem[] | undefined
}

/** Judging waits until nobody has typed for this long. */
const CALM_MS = 250

/** The experiment that is being built, and what the lab thinks of it. */
export function useLab(): Lab | undefined {
  const queries = useQueryClient()
  const [worker, setWorker] = useState<LabWorker>()
  const [words, setWords] = useState<Vocabulary>()
  const [shipped, setShipped] = useState<readonly Experiment[]>([])
  const [experiment, setExperiment] = useState<Experiment>()
  const [standing, setStanding] = useState<Standing>()
  const [brokenLink, setBroken] = useState<readonly LocatedProblem[]>()

  const setText = async (text: string, lab = worker): Promise<readonly LocatedProblem[]> => {
    if (lab === undefined) return []
    // The text itself is judged: written anew from its value, a number of a person would be another one.
    const judged = await lab.ask('read', { text, packs: {} })
    const problems = judged.ok ? [] : judged.problems
    const personal = problems.filter(({ rule }) => rule === 'lab.identifiers')
    if (personal.length > 0) return personal
    const value = await lab.ask('parse', { text })
    if (!isShaped(value)) return problems
    setExperiment(value)
    return []
  }

  /** The experiment that the address names, else the first question. */
  const followLink = async (lab: LabWorker, all: readonly Experiment[]): Promise<void> => {
    const linked = linkedIn(location.hash)
    setBroken(undefined)
    if (linked?.kind === 'file') {
      const text = await unpacked(linked.packed)
      const problems = text === undefined ? [] : await setText(text, lab)
      if (text !== undefined && problems.length === 0) return
      setBroken(problems)
    }
    const id = linked?.kind === 'question' ? linked.id : undefined
    const found = all.find((one) => one.id === id) ?? all[0]
    if (found) setExperiment(quickLook(found))
  }

  const begin = useEffectEvent(async (lab: LabWorker) => {
    setWorker(lab)
    const [vocabulary, ...files] = await Promise.all([
      lab.ask('words', {}),
      ...questionFiles.map(({ text }) => lab.ask('parse', { text })),
    ])
    const all = files as readonly Experiment[]
    setWords(vocabulary)
    setShipped(all)
    await followLink(lab, all)
  })
  useEffect(() => {
    const lab = openLabWorker()
    // A worker that was stopped because the screen closed has nobody left to tell.
    begin(lab).catch(() => {})
    return () => lab[Symbol.dispose]()
  }, [])

  const follow = useEffectEvent(() => {
    if (worker && /^#(q|e)=/.test(location.hash)) void followLink(worker, shipped)
  })
  useEffect(() => {
    const onHash = (): void => follow()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])

  useEffect(() => {
    if (worker === undefined || experiment === undefined) return
    const state = { gone: false }
    setStanding(undefined)
    const judge = async (): Promise<void> => {
      const text = await worker.ask('write', { experiment })
      const packs: Record<string, unknown> = {}
      for (const { rulebook } of experiment.policies) {
        if (rulebook === undefined || rulebook in packs) continue
        // A pack that is not there is refused by the lab, with its line.
        const found = await queries.ensureQueryData(packQuery(rulebook)).catch(() => undefined)
        if (found) packs[rulebook] = found
      }
      const judged = await worker.ask('read', { text, packs })
      if (!state.gone) setStanding({ text, packs, judged })
    }
    const timer = setTimeout(() => void judge().catch(() => {}), CALM_MS)
    return () => {
      state.gone = true
      clearTimeout(timer)
    }
  }, [worker, experiment, queries])

  if (worker === undefined || words === undefined || experiment === undefined) return undefined
  return {
    words,
    shipped,
    experiment,
    setExperiment,
    change: (part) => setExperiment(tidy({ ...experiment, ...part })),
    standing,
    setText: (text) => setText(text),
    rulesOf: (pack, on) => worker.ask('rules', { pack, on }),
    brokenLink,
  }
}

/** Enough of the shape for the builder to show it; all else is judged by the lab. */
function isShaped(value: unknown): value is Experiment {
  if (typeof value !== 'object' || value === null) return false
  const { title, question, population, world, policies, compare, targets } =
    value as Partial<Experiment>
  const lists = [policies, targets].every((list) => Array.isArray(list))
  const objects = [title, question, population, world, compare].every(
    (one) => typeof one === 'object' && one !== null,
  )
  return (
    lists &&
    objects &&
    policies!.every((one) => typeof one === 'object' && typeof one?.title === 'object') &&
    targets!.every((one) => typeof one === 'object')
  )
}
