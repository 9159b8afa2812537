import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Path, Problem } from './located.ts'
import { experimentSchema } from './schema.ts'

const validate = new Ajv2020({ allErrors: true, strict: false, useDefaults: false }).compile(
  experimentSchema,
)

/** Rules of their own for what people get wrong most, so that the sentence helps. */
function problemOf(error: ErrorObject): Problem {
  const path: Path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = path.at(-1)
  const params = error.params as Readonly<Record<string, unknown>>
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty'])
    const dial = last === 'set' || last === 'dials'
    return {
      path: [...path, name],
      rule: dial ? 'lab.dial' : 'lab.field',
      message: dial
        ? { en: `There is no dial “${name}”.`, zh: `没有参数“${name}”。` }
        : { en: `“${name}” is not known here.`, zh: `此处不认识“${name}”。` },
    }
  }
  if (error.keyword === 'enum' && last === 'outcome')
    return {
      path,
      rule: 'lab.outcome',
      message: {
        en: `There is no such outcome. Known are: ${(params['allowedValues'] as string[]).join(', ')}.`,
        zh: `没有此结果指标。可用：${(params['allowedValues'] as string[]).join('、')}。`,
      },
    }
  if (last === 'replicates')
    return {
      path,
      rule: 'lab.replicates',
      message: {
        en: 'An interval needs at least two replicates.',
        zh: '至少需要两次重复，才能给出区间。',
      },
    }
  const allowed = Array.isArray(params['allowedValues'])
    ? ` (${params['allowedValues'].join(', ')})`
    : ''
  const missing = error.keyword === 'required' ? String(params['missingProperty']) : undefined
  return {
    path,
    rule: 'lab.shape',
    message:
      missing === undefined
        ? {
            en: `${path.join('.') || 'The file'} ${error.message ?? ''}${allowed}.`,
            zh: `${path.join('.') || '文件'}不符合格式：${error.message ?? ''}${allowed}。`,
          }
        : { en: `“${missing}” is missing.`, zh: `缺少“${missing}”。` },
  }
}

/** Everything that does not fit the published JSON Schema. */
export function shapeProblems(value: unknown): readonly Problem[] {
  if (validate(value)) return []
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'if')
    .map(problemOf)
}
