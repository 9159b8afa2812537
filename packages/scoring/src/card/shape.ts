import type { CardFlaw } from './flaw.ts'
import { refuse } from './flaw.ts'

/** Says what is wrong with the shape of a value from outside, by path; nothing where it is right. */
export type Shape = (value: unknown, path: string) => readonly CardFlaw[]

function wrong(path: string, en: string, zh: string): readonly CardFlaw[] {
  return [
    refuse(
      'shape',
      path,
      `${path || 'The document'} must be ${en}.`,
      `${path || '文档'}须为${zh}。`,
    ),
  ]
}

export const text: Shape = (value, path) =>
  typeof value === 'string' ? [] : wrong(path, 'a text', '文本')

export const number: Shape = (value, path) =>
  typeof value === 'number' && Number.isFinite(value)
    ? []
    : wrong(path, 'a finite number', '有限的数字')

export const count: Shape = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? []
    : wrong(path, 'a whole number, not negative', '非负整数')

export const anything: Shape = () => []

export function oneOf(...allowed: readonly (string | boolean)[]): Shape {
  return (value, path) =>
    allowed.includes(value as string)
      ? []
      : wrong(path, `one of ${allowed.join(', ')}`, `以下之一：${allowed.join('、')}`)
}

export function either(first: Shape, second: Shape): Shape {
  return (value, path) => (second(value, path).length === 0 ? [] : first(value, path))
}

export function listOf(item: Shape): Shape {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => item(one, `${path}[${at}]`))
      : wrong(path, 'a list', '列表')
}

export function mapOf(item: Shape): Shape {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => item(one, `${path}.${key}`))
      : wrong(path, 'an object', '对象')
}

type Members = Readonly<Record<string, Shape>>

/** Exactly these members: one that is spelled wrongly would silently be left out of the score. */
export function object(required: Members, optional: Members = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return wrong(path, 'an object', '对象')
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
    const unknown = Object.keys(value).filter(
      (name) => !Object.hasOwn(required, name) && !Object.hasOwn(optional, name),
    )
    return [
      ...Object.entries(required).flatMap(([name, shape]) =>
        Object.hasOwn(value, name)
          ? shape(value[name], at(name))
          : [refuse('missing-member', at(name), `${at(name)} is missing.`, `缺少${at(name)}。`)],
      ),
      ...Object.entries(optional).flatMap(([name, shape]) =>
        Object.hasOwn(value, name) ? shape(value[name], at(name)) : [],
      ),
      ...unknown.map((name) =>
        refuse(
          'unknown-member',
          at(name),
          `${at(name)} is not part of a card.`,
          `评分卡没有成员${at(name)}。`,
        ),
      ),
    ]
  }
}

/** An object whose member `tag` says which shape it has. */
export function tagged(tag: string, shapes: Members): Shape {
  return (value, path) => {
    if (!isObject(value)) return wrong(path, 'an object', '对象')
    const key = String(value[tag])
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
    return shape === undefined
      ? oneOf(...Object.keys(shapes))(value[tag], `${path}.${tag}`)
      : shape(value, path)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
