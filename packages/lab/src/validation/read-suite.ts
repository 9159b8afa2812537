import { Ajv2020 } from 'ajv/dist/2020.js'
import type { LocatedProblem, Problem } from '../experiment/located.ts'
import { readYaml } from '../experiment/located.ts'
import { models } from '../models/all-models.ts'
import { ParameterError } from '../models/model.ts'
import type { Model } from '../models/model.ts'
import { findsOutcome } from '../models/outcome-names.ts'
import { valuesOf } from '../models/values-of.ts'
import type { ValidationCase, ValidationSuite } from './case.ts'
import { isColumn } from './columns.ts'
import { validationSchema } from './validation.schema.ts'

export type SuiteReading =
  | { readonly ok: true; readonly suite: ValidationSuite }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(validationSchema)

/** Reads a validation file; what is not one is refused with the line. */
export function readSuite(file: string, text: string): SuiteReading {
  const yaml = readYaml(file, text)
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems }
  const problems = [...shapeProblems(yaml.value)]
  if (problems.length === 0)
    for (const [n, one] of (yaml.value as ValidationSuite).cases.entries())
      problems.push(...modelProblems(one, ['cases', n]))
  if (problems.length > 0) return { ok: false, problems: problems.map(yaml.locate) }
  const suite = yaml.value as ValidationSuite
  const cases = suite.cases.map((one) => ({ ...one, set: one.set ?? {}, seeds: one.seeds ?? [1] }))
  return { ok: true, suite: { ...suite, cases } }
}

function shapeProblems(value: unknown): readonly Problem[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => {
    const path = error.instancePath.split('/').slice(1)
    const { additionalProperty: extra, missingProperty: missing } = error.params as Record<
      string,
      unknown
    >
    const where = path.join('.')
    if (typeof extra === 'string')
      return {
        path: [...path, extra],
        rule: 'lab.field',
        message: { en: `“${extra}” is not known here.`, zh: `此处不认识“${extra}”。` },
      }
    return {
      path,
      rule: 'lab.shape',
      message:
        typeof missing === 'string'
          ? { en: `“${missing}” is missing.`, zh: `缺少“${missing}”。` }
          : {
              en: `${where} ${error.message ?? ''}.`,
              zh: `${where} 不符合格式：${error.message ?? ''}。`,
            },
    }
  })
}

function modelProblems(
  one: ValidationCase,
  path: readonly (string | number)[],
): readonly Problem[] {
  const model = models.get(one.model)
  if (model === undefined) {
    const known = [...models.keys()].join(', ')
    return [
      {
        path: [...path, 'model'],
        rule: 'lab.model',
        message: {
          en: `There is no such model. Known are: ${known}.`,
          zh: `没有此模型。可用：${known}。`,
        },
      },
    ]
  }
  // Columns of data files come later; here a number of each kind stands for them.
  const set = Object.fromEntries(
    Object.entries(one.set ?? {}).map(([name, value]) => [name, isColumn(value) ? [0, 1] : value]),
  )
  const unknown = Object.keys(one.expect)
    .filter((name) => !findsOutcome(model, name))
    .map((name) => outcomeProblem(model, name, [...path, 'expect', name]))
  try {
    valuesOf(model, set)
    return unknown
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error
    const { parameter, text } = error
    return [
      ...unknown,
      {
        path: [...path, 'set', parameter],
        rule: 'lab.parameter',
        message: { en: `${parameter} ${text.en}.`, zh: `${parameter}：${text.zh}。` },
      },
    ]
  }
}

function outcomeProblem(model: Model, name: string, path: Problem['path']): Problem {
  const known = Object.keys(model.outcomes)
  return {
    path,
    rule: 'lab.outcome',
    message: {
      en: `The model ${model.id} does not find “${name}”. It finds: ${known.join(', ')}.`,
      zh: `模型 ${model.id} 不给出“${name}”。它给出：${known.join('、')}。`,
    },
  }
}
