import { readFit } from '../population/read-fit.ts'
import { problem } from './located.ts'
import type { Problem } from './located.ts'
import type { Experiment } from './model.ts'

type Peopled =
  | { readonly ok: true; readonly experiment: Experiment }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A fitted table becomes groups, so that the run's id hangs on the people themselves and not on a file's name. */
export function withPeople(
  experiment: Experiment,
  textOf: ((name: string) => string | undefined) | undefined,
): Peopled {
  const { fit, ...population } = experiment.population
  if (fit === undefined) return { ok: true, experiment }
  const path = ['population', 'fit']
  if (population.groups !== undefined)
    return {
      ok: false,
      problems: [
        problem(
          'lab.population',
          path,
          'A population is given by groups or fitted to a table, not both.',
          '人口由groups给出或由fit拟合，二者只取其一。',
        ),
      ],
    }
  const reading = readFit(fit, path, textOf)
  if (!reading.ok) return reading
  return {
    ok: true,
    experiment: { ...experiment, population: { ...population, groups: reading.groups } },
  }
}
