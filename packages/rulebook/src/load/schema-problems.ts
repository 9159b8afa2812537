import type { Text } from '@xinyong/identity'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import packSchema from '../../schema/pack.schema.json' with { type: 'json' }
import testSchema from '../../schema/pack-test.schema.json' with { type: 'json' }
import type { Path } from '../pack/path.ts'
import type { Problem } from './located.ts'
import { patternHints, typeNames } from './schema-words.ts'

type SchemaName = 'pack' | 'pack-test'

const schemas: Record<SchemaName, object> = { pack: packSchema, 'pack-test': testSchema }
const compiled = new Map<SchemaName, ValidateFunction>()

/** Checks a value against a published schema: what does not fit, in words. Empty: it fits. */
export function schemaProblems(name: SchemaName, value: unknown): readonly Problem[] {
  const validate = validatorOf(name)
  if (validate(value)) return []
  const problems = (validate.errors ?? []).filter((error) => error.keyword !== 'if').map(problemOf)
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function validatorOf(name: SchemaName): ValidateFunction {
  const known = compiled.get(name)
  if (known !== undefined) return known
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
  const validate = ajv.compile(schemas[name])
  compiled.set(name, validate)
  return validate
}

function problemOf(error: ErrorObject): Problem {
  const path = pathOf(error.instancePath)
  const parameters: Record<string, unknown> = error.params
  const key = parameters['additionalProperty'] ?? parameters['propertyName']
  return {
    rule: ruleNames[error.keyword] ?? `pack.schema.${error.keyword}`,
    path: typeof key === 'string' ? [...path, key] : path,
    message: messageOf(error, parameters),
  }
}

const ruleNames: Record<string, string> = {
  additionalProperties: 'pack.schema.unknown-key',
  required: 'pack.schema.missing-key',
  dependentRequired: 'pack.schema.missing-key',
  enum: 'pack.schema.value',
  const: 'pack.schema.value',
  pattern: 'pack.schema.form',
  propertyNames: 'pack.schema.form',
}

function messageOf(error: ErrorObject, parameters: Record<string, unknown>): Text {
  switch (error.keyword) {
    case 'additionalProperties': {
      const allowed = Object.keys(objectOf(objectOf(error.parentSchema)['properties'])).join(', ')
      const key = String(parameters['additionalProperty'])
      return {
        en: `Unknown key “${key}”. Known here: ${allowed}.`,
        zh: `未知的键“${key}”。此处可用：${allowed}。`,
      }
    }
    case 'required':
    case 'dependentRequired': {
      const key = String(parameters['missingProperty'])
      return { en: `“${key}” is missing.`, zh: `缺少“${key}”。` }
    }
    case 'enum': {
      const allowed = listOf(parameters['allowedValues'])
      return { en: `Must be one of: ${allowed}.`, zh: `必须是下列之一：${allowed}。` }
    }
    case 'const': {
      const value = String(parameters['allowedValue'])
      return { en: `Must be “${value}”.`, zh: `必须是“${value}”。` }
    }
    case 'type': {
      const type = String(parameters['type'])
      const names = typeNames[type] ?? { en: type, zh: type }
      return { en: `Must be ${names.en}.`, zh: `必须是${names.zh}。` }
    }
    case 'pattern':
    case 'propertyNames': {
      const name = /\$defs\/(\w+)\/pattern/.exec(error.schemaPath)?.[1] ?? ''
      const hint = patternHints[name] ?? patternHints['id']
      return hint ?? { en: 'Has the wrong form.', zh: '格式不正确。' }
    }
    case 'minItems':
      return { en: 'The list must not be empty.', zh: '列表不能为空。' }
    case 'uniqueItems':
      return { en: 'The list names something twice.', zh: '列表中有重复项。' }
    case 'oneOf':
      return {
        en: 'A step has exactly one of: act, check, state.',
        zh: '每一步必须且只能有act、check、state之一。',
      }
    default:
      return { en: `The value ${error.message ?? 'does not fit'}.`, zh: '取值不符合规定。' }
  }
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : ''
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A JSON pointer as a path; positions in lists become numbers. */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
