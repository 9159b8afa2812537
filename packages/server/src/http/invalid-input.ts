import { AppError, type Endpoint } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'

type Schema = NonNullable<Endpoint['body']>
type Issue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number]

/**
 * The first thing that is wrong with a request: where (`act.documents.0.number`; `body` when the whole is meant), and why
 * in our own words in both languages.
 */
export function invalidInput(issues: readonly Issue[]): AppError {
  const issue = deepest(issues[0])
  const reason: Text = issue === undefined ? { en: 'not valid', zh: '无效' } : reasonOf(issue)
  const field = issue?.path.map(String).join('.') || 'body'
  return new AppError('request/invalid', { field, reason: reason.en, reasonZh: reason.zh })
}

/** In a union the alternative that came furthest says best what is wrong. */
function deepest(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const inner = issue.errors
    .map((branch) => deepest(branch[0]))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] }
}

const types: Readonly<Record<string, Text>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'an object', zh: '对象' },
  record: { en: 'an object', zh: '对象' },
}

const formats: Readonly<Record<string, Text>> = {
  date: { en: 'must be a calendar day such as 2024-03-31', zh: '须为日期，例如 2024-03-31' },
  datetime: {
    en: 'must be a moment in UTC such as 2024-03-31T08:00:00Z',
    zh: '须为 UTC 时间，例如 2024-03-31T08:00:00Z',
  },
  email: { en: 'must be an e-mail address', zh: '须为电子邮件地址' },
  url: { en: 'must be a web address', zh: '须为网址' },
}

function reasonOf(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined && /received undefined/.test(issue.message))
        return { en: 'is missing', zh: '缺失' }
      const type = types[issue.expected] ?? { en: issue.expected, zh: issue.expected }
      return { en: `must be ${type.en}`, zh: `须为${type.zh}` }
    }
    case 'too_small':
      return size(issue.origin, 'least', Number(issue.minimum))
    case 'too_big':
      return size(issue.origin, 'most', Number(issue.maximum))
    case 'invalid_format':
      return formatReason(issue)
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return options(issue)
    case 'unrecognized_keys':
      return {
        en: `has fields that are not known: ${issue.keys.join(', ')}`,
        zh: `含有未知字段：${issue.keys.join('、')}`,
      }
    case 'not_multiple_of':
      return { en: 'must be a whole number', zh: '须为整数' }
    case 'invalid_key':
      return { en: 'has a name that is not allowed', zh: '字段名不合规' }
    default:
      return { en: issue.message, zh: `不符合要求（${issue.message}）` }
  }
}

function oneOf(values: readonly string[]): Text {
  return { en: `must be one of ${values.join(', ')}`, zh: `须为其中之一：${values.join('、')}` }
}

/** A body that is told apart by one field: which values it may have. */
function options(issue: Extract<Issue, { code: 'invalid_union' }>): Text {
  const known = (issue as { options?: readonly unknown[] }).options
  return known === undefined
    ? { en: 'has none of the allowed forms', zh: '不符合任何允许的格式' }
    : oneOf(known.map(String))
}

function formatReason(issue: Extract<Issue, { code: 'invalid_format' }>): Text {
  const named = formats[issue.format]
  if (named !== undefined) return named
  const pattern = 'pattern' in issue && issue.pattern ? ` ${issue.pattern}` : ''
  // A schema may say in words what it wants; the generated sentence would only repeat the pattern.
  const words = issue.message.startsWith('Invalid') ? '' : issue.message
  return words === ''
    ? { en: `must have the form${pattern}`, zh: `格式须为${pattern}` }
    : { en: `must be ${words}`, zh: `格式须为：${words}` }
}

function size(origin: string, bound: 'least' | 'most', limit: number): Text {
  const zhBound = bound === 'least' ? '至少' : '至多'
  if (origin === 'string')
    return {
      en: `must have at ${bound} ${limit} characters`,
      zh: `须为${zhBound} ${limit} 个字符`,
    }
  if (origin === 'array' || origin === 'set')
    return { en: `must have at ${bound} ${limit} items`, zh: `须为${zhBound} ${limit} 项` }
  return { en: `must be at ${bound} ${limit}`, zh: `须${zhBound}为 ${limit}` }
}
