import type { Model, Parameter, Value, Values } from './model.ts'
import { ParameterError } from './model.ts'

/**
 * The values of every parameter of a model: those given, checked, and the defaults of the others.
 * @throws ParameterError on an unknown name, a value of the wrong kind or out of its bounds, or one that is missing
 */
export function valuesOf(model: Model, given: Readonly<Record<string, unknown>>): Values {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(model.parameters, name))
      throw new ParameterError(name, {
        en: `the model ${model.id} has no such parameter; it has ${Object.keys(model.parameters).join(', ')}`,
        zh: `模型 ${model.id} 没有此参数；可用参数：${Object.keys(model.parameters).join('、')}`,
      })
  return Object.fromEntries(
    Object.entries(model.parameters).map(([name, parameter]) => [
      name,
      checked(name, parameter, given[name] ?? parameter.default),
    ]),
  )
}

function checked(name: string, parameter: Parameter, value: unknown): Value {
  if (value === undefined) throw new ParameterError(name, { en: 'is missing', zh: '缺少此参数' })
  switch (parameter.is) {
    case 'flag':
      if (typeof value === 'boolean') return value
      break
    case 'choice':
      if (typeof value === 'string' && parameter.choices?.includes(value) === true) return value
      throw new ParameterError(name, {
        en: `is one of ${parameter.choices?.join(', ') ?? ''}`,
        zh: `只能取 ${parameter.choices?.join('、') ?? ''}`,
      })
    case 'integer':
      if (Number.isInteger(value)) return within(name, parameter, value as number)
      break
    case 'number':
      if (typeof value === 'number' && !Number.isNaN(value)) return within(name, parameter, value)
      break
    case 'numbers':
      if (isNumbers(value)) return value.map((one) => within(name, parameter, one))
      break
    case 'table':
      if (Array.isArray(value) && value.every(isNumbers)) return value
  }
  throw new ParameterError(name, {
    en: `must be ${KINDS[parameter.is].en}`,
    zh: `必须是${KINDS[parameter.is].zh}`,
  })
}

const KINDS = {
  flag: { en: 'true or false', zh: '真或假' },
  choice: { en: 'a word', zh: '单词' },
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  numbers: { en: 'a list of numbers', zh: '数字列表' },
  table: { en: 'rows of numbers', zh: '由数字组成的行' },
} as const

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number' && !Number.isNaN(one))
}

function within(
  name: string,
  { min = -Infinity, max = Infinity }: Parameter,
  value: number,
): number {
  if (value >= min && value <= max) return value
  throw new ParameterError(name, {
    en: `must lie between ${min} and ${max}`,
    zh: `必须在 ${min} 与 ${max} 之间`,
  })
}
