import { models, valuesOf } from '@xinyong/lab/engine'
import type { Benchmark, Measurement } from './benchmark.ts'
import { NotHere } from './benchmark.ts'
import { pythonPeer } from './peers/python-peer.ts'
import { median, rounded } from './statistics.ts'

/** Sizes as the comparison of agent-based frameworks declares them: 20 steps, and 100. */
const TASKS = [
  {
    task: 'schelling:small',
    model: 'segregation',
    set: { side: 40, people: 1000, radius: 1, least: 3, steps: 20 },
  },
  {
    task: 'schelling:large',
    model: 'segregation',
    set: { side: 100, people: 8000, radius: 2, least: 8, steps: 20 },
  },
  {
    task: 'flocking:small',
    model: 'flocking',
    set: { birds: 200, side: 100, sight: 5, steps: 100 },
  },
  {
    task: 'flocking:large',
    model: 'flocking',
    set: { birds: 400, side: 150, sight: 15, steps: 100 },
  },
] as const

/** The models of space that other frameworks compare themselves on, beside Mesa in the same run. */
export const labSpace: Benchmark = {
  name: 'lab-space',
  what: 'Schelling and flocking at the sizes of the comparison of agent-based frameworks, beside Mesa',
  run: async ({ quick, tell }) => {
    const measured: Measurement[] = []
    for (const { task, model: id, set } of TASKS) {
      tell(task)
      const ours = ourTime(id, set, quick ? 3 : 15)
      measured.push({
        name: task,
        unit: 'ms',
        value: rounded(ours),
        note: 'CPU time, setting up included',
      })
      try {
        const { ms } = (await pythonPeer('mesa', task)) as { readonly ms: number }
        measured.push(
          {
            name: `${task}, Mesa 3.2.0`,
            unit: 'ms',
            value: rounded(ms),
            note: 'CPU time, without setting up',
          },
          { name: `${task}, Mesa against ours`, unit: '×', value: rounded(ms / ours) },
        )
      } catch (error) {
        if (!(error instanceof NotHere)) throw error
        tell(error.message)
      }
    }
    return measured
  },
}

function ourTime(id: string, set: Readonly<Record<string, number>>, rounds: number): number {
  const model = models.get(id)
  if (model === undefined) throw new RangeError(`no model ${id}`)
  const values = valuesOf(model, set)
  const times = Array.from({ length: rounds + 2 }, (_, replicate) => {
    const before = process.cpuUsage()
    model.run(values, { seed: 1, replicate })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  // The first two rounds are the compiler's.
  return median(times.slice(2))
}
