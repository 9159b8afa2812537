import type { Pack } from '@xinyong/rulebook'
import { identifierProblems, textProblems } from '../experiment/identifiers.ts'
import type { LocatedProblem, Problem } from '../experiment/located.ts'
import { readYaml } from '../experiment/located.ts'
import { readExperiment } from '../experiment/read-experiment.ts'
import type { ReadExperiment } from '../experiment/read-experiment.ts'
import { shapeProblemsOf } from '../experiment/shape.ts'
import type { Calibration } from './model.ts'
import { calibrationSchema } from './schema.ts'

/** A calibration that means something, with the experiment whose world it searches. */
export interface ReadCalibration {
  readonly calibration: Calibration
  readonly read: ReadExperiment
}

export type CalibrationReading =
  | ({ readonly ok: true } & ReadCalibration)
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }

/**
 * Reads a calibration and the experiment it names. `textOf` gives a file beside it, `packOf` a pack by its id; what cannot
 * mean anything is refused with its line.
 */
export function readCalibration(
  file: string,
  text: string,
  textOf: (name: string) => string | undefined,
  packOf: (id: string) => Pack | undefined,
): CalibrationReading {
  const numbered = textProblems(file, text)
  if (numbered.length > 0) return { ok: false, problems: numbered }
  const yaml = readYaml(file, text)
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems }
  const refuse = (problems: readonly Problem[]): CalibrationReading => ({
    ok: false,
    problems: problems.map(yaml.locate),
  })
  const shape = [
    ...identifierProblems(yaml.value),
    ...shapeProblemsOf(calibrationSchema, yaml.value),
  ]
  if (shape.length > 0) return refuse(shape)
  const calibration = yaml.value as Calibration
  const inner = textOf(calibration.experiment)
  if (inner === undefined)
    return refuse([
      problem(
        ['experiment'],
        `There is no file “${calibration.experiment}” beside this one.`,
        `旁边没有文件“${calibration.experiment}”。`,
      ),
    ])
  const reading = readExperiment(calibration.experiment, inner, packOf)
  if (!reading.ok) return reading
  const { ok: _, ...read } = reading
  const problems = problemsOf(calibration, read)
  return problems.length > 0 ? refuse(problems) : { ok: true, calibration, read }
}

const problem = (path: Problem['path'], en: string, zh: string): Problem => ({
  path,
  rule: 'lab.calibration',
  message: { en, zh },
})

function problemsOf(
  { policy, since, dials, moments, search }: Calibration,
  { experiment }: ReadExperiment,
): readonly Problem[] {
  const found: Problem[] = []
  const spec = experiment.policies.find(({ id }) => id === policy)
  if (spec?.rulebook === undefined)
    found.push(
      problem(
        ['policy'],
        `The experiment has no policy “${policy}” with a rulebook.`,
        `该实验没有含规则包的方案“${policy}”。`,
      ),
    )
  for (const [name, [low, high]] of Object.entries(dials))
    if (!(low < high))
      found.push(problem(['dials', name], 'The range has no width.', '区间没有宽度。'))
  for (const [at, { error, since: from = since, until }] of moments.entries()) {
    if (error <= 0)
      found.push(
        problem(
          ['moments', at, 'error'],
          'No published figure is exact: state how far off it may be.',
          '任何已发表数值都有误差，请说明误差大小。',
        ),
      )
    if (from < since || until <= from)
      found.push(
        problem(
          ['moments', at, 'until'],
          'The days of a moment lie in order, and not before the scheme.',
          '矩的起止日期须先后有序，且不早于制度起始日。',
        ),
      )
  }
  const used = moments.filter(({ held }) => held !== true).length
  if (used < Object.keys(dials).length)
    found.push(
      problem(
        ['dials'],
        `${Object.keys(dials).length} dials cannot be found from ${used} moments.`,
        `${used}个矩不足以确定${Object.keys(dials).length}个参数。`,
      ),
    )
  if (Math.floor(search.points * search.accept) < 2)
    found.push(
      problem(
        ['search', 'accept'],
        'Fewer than two points would be accepted; there would be no range.',
        '接受的点少于两个，无法给出区间。',
      ),
    )
  return found
}
