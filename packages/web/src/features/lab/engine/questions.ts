import type { Experiment } from '@xinyong/lab/browser'

/** The questions that come with the program, as their files. */
const files: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../../../../experiments/*.yaml', '!../../../../../../experiments/*.calibration.yaml'],
  { query: '?raw', import: 'default', eager: true },
)

// In the order in which somebody new would ask them.
const ORDER = ['joint-or-in-domain', 'listing-length', 'certainty-or-severity', 'notice-first']

const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length)

export const questionFiles: readonly { readonly id: string; readonly text: string }[] =
  Object.entries(files)
    .map(([path, text]) => ({ id: /([^/]+)\.yaml$/.exec(path)?.[1] ?? path, text }))
    .toSorted((a, b) => rank(a.id) - rank(b.id))

/** A quick look: the same question of fewer people, fewer times. Another experiment, with an id of its own. */
export const QUICK = { agents: 2000, replicates: 8 } as const

export function quickLook(experiment: Experiment): Experiment {
  const { population, compare } = experiment
  return {
    ...experiment,
    population: { ...population, agents: Math.min(population.agents, QUICK.agents) },
    compare: { ...compare, replicates: Math.min(compare.replicates, QUICK.replicates) },
  }
}
