import type { Text } from '@xinyong/identity'
import type { Schema, SchemaFault } from './check-schema.ts'
import { schemaFaults } from './check-schema.ts'
import type { Problem } from './located.ts'
import { experimentSchema } from './schema.ts'

/** Everything that does not fit the published JSON Schema of experiments. */
export const shapeProblems = (value: unknown): readonly Problem[] =>
  shapeProblemsOf(experimentSchema, value)

/** Everything that does not fit a schema, in sentences. */
export function shapeProblemsOf(schema: Schema, value: unknown): readonly Problem[] {
  return schemaFaults(schema, value).map(problemOf)
}

/** Rules of their own for what people get wrong most, so that the sentence helps. */
function problemOf({ path, keyword, wanted }: SchemaFault): Problem {
  const last = path.at(-1)
  if (keyword === 'additionalProperties') {
    const name = String(wanted)
    const dial = last === 'set' || last === 'dials'
    return {
      path: [...path, name],
      rule: dial ? 'lab.dial' : 'lab.field',
      message: dial
        ? { en: `There is no dial “${name}”.`, zh: `没有参数“${name}”。` }
        : { en: `“${name}” is not known here.`, zh: `此处不认识“${name}”。` },
    }
  }
  if (keyword === 'enum' && last === 'outcome') {
    const known = wanted as readonly string[]
    return {
      path,
      rule: 'lab.outcome',
      message: {
        en: `There is no such outcome. Known are: ${known.join(', ')}.`,
        zh: `没有此结果指标。可用：${known.join('、')}。`,
      },
    }
  }
  if (last === 'replicates')
    return {
      path,
      rule: 'lab.replicates',
      message: {
        en: 'An interval needs at least two replicates, in whole numbers.',
        zh: '至少需要两次重复（整数），才能给出区间。',
      },
    }
  const place = path.join('.')
  const { en, zh } = reasonOf(keyword, wanted)
  const message =
    keyword === 'required'
      ? { en, zh }
      : { en: `${place || 'The file'} ${en}`, zh: `${place || '文件'}${zh}` }
  return { path, rule: 'lab.shape', message }
}

const listed = (wanted: unknown): string => (wanted as readonly unknown[]).join(', ')

function reasonOf(keyword: SchemaFault['keyword'], wanted: unknown): Text {
  const bound = String(wanted)
  switch (keyword) {
    case 'required':
      return { en: `“${bound}” is missing.`, zh: `缺少“${bound}”。` }
    case 'enum':
      return { en: `must be one of: ${listed(wanted)}.`, zh: `须为以下之一：${listed(wanted)}。` }
    case 'const':
      return { en: `must be ${bound}.`, zh: `须为${bound}。` }
    case 'type':
      return { en: `must be of type ${bound}.`, zh: `类型须为${bound}。` }
    case 'minimum':
      return { en: `must be at least ${bound}.`, zh: `不得小于${bound}。` }
    case 'maximum':
      return { en: `must be at most ${bound}.`, zh: `不得大于${bound}。` }
    case 'pattern':
      return { en: `does not have the form ${bound}.`, zh: `不符合格式${bound}。` }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { en: `needs at least ${bound}.`, zh: `至少需要${bound}个。` }
    case 'maxItems':
      return { en: `holds at most ${bound}.`, zh: `最多${bound}个。` }
    case 'uniqueItems':
      return { en: 'says something twice.', zh: '内容重复。' }
    default:
      return { en: 'fits no form or more than one.', zh: '不符合任何一种形式，或同时符合多种。' }
  }
}
