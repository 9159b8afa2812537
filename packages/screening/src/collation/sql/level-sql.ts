import type { FieldKind } from '../fields.ts'
import type { PreparedField } from '../prepare/prepare-fields.ts'

/** Kinds whose comparison is by bags of words: a function given to the engine does it. */
const IN_BAGS: readonly FieldKind[] = ['name', 'address', 'words']

/** Between the values of a cell that has several, and between the parts of a word: neither is in a normalised value. */
export const BETWEEN_VALUES = '\u001f'
export const BETWEEN_PARTS = '~'

/** Whether a field's comparison needs the functions for words and several values. */
export const byFunction = ({ kind, more }: PreparedField): boolean =>
  IN_BAGS.includes(kind) || more.size > 0

/** SQL for the level of agreement of one field, by the same steps as `value-levels.ts`. `x` and `y` are column prefixes. */
export const levelSql = (kind: FieldKind, x: string, y: string): string => {
  const missing = `${x} IS NULL OR ${y} IS NULL`
  const cases = KINDS[kind](x, y).map(([when, level]) => `WHEN ${when} THEN ${level}`)
  return `CASE WHEN ${missing} THEN 0 ${cases.join(' ')} ELSE 1 END`
}

type Cases = (x: string, y: string) => readonly (readonly [string, number])[]

const long = (x: string, y: string): string => `greatest(length(${x}), length(${y}))`
const short = (x: string, y: string): string => `least(length(${x}), length(${y}))`
const within = (x: string, y: string, limit: string | number): string =>
  `xy_osa(${x}, ${y}) <= ${limit}`
const prefix = (x: string, y: string): string =>
  `substr(${x}, 1, ${short(x, y)}) = substr(${y}, 1, ${short(x, y)})`
const same = (x: string, y: string): string => `${x} = ${y}`

/** Conditions for name words; 5 to 2, else 1. */
export const nameCases: Cases = (x, y) => [
  [same(x, y), 5],
  [`${short(x, y)} >= 3 AND ${within(x, y, `CASE WHEN ${long(x, y)} >= 8 THEN 2 ELSE 1 END`)}`, 4],
  [`(${prefix(x, y)}) OR coalesce(${x}_long = ${y}_long, false)`, 3],
  [`${short(x, y)} >= 4 AND xy_jw(${x}, ${y}) >= 0.92`, 4],
  [`xy_jw(${x}, ${y}) >= 0.84 OR coalesce(${x}_sound = ${y}_sound, false)`, 2],
]

const number = (x: string, from: number, size: number): string =>
  `CAST(substr(${x}, ${from}, ${size}) AS INT)`

const dateCases: Cases = (x, y) => {
  const part = (from: number, size: number): string =>
    `CASE WHEN substr(${x}, ${from}, ${size}) = substr(${y}, ${from}, ${size}) THEN 1 ELSE 0 END`
  const days = `(${number(x, 1, 4)} - ${number(y, 1, 4)}) * 365 + (${number(x, 5, 2)} - ${number(y, 5, 2)}) * 30 + (${number(x, 7, 2)} - ${number(y, 7, 2)})`
  const partial = `${short(x, y)} < 8`
  return [
    [same(x, y), 5],
    [`${partial} AND ${prefix(x, y)}`, 3],
    [`${partial} AND abs(${number(x, 1, 4)} - ${number(y, 1, 4)}) <= 1`, 2],
    [partial, 1],
    [
      `substr(${x}, 1, 4) = substr(${y}, 1, 4) AND substr(${x}, 5, 2) = substr(${y}, 7, 2) AND substr(${y}, 5, 2) = substr(${x}, 7, 2)`,
      4,
    ],
    [within(x, y, 1), 4],
    [`(${part(1, 4)}) + (${part(5, 2)}) + (${part(7, 2)}) = 2`, 3],
    [`substr(${x}, 1, 4) = substr(${y}, 1, 4) OR abs(${days}) <= 400 OR xy_osa(${x}, ${y}) = 2`, 2],
  ]
}

const codeCases: Cases = (x, y) => [
  [same(x, y), 4],
  [`xy_osa(${x}, ${y}) = 1 AND ${short(x, y)} >= 2`, 3],
  [`xy_osa(${x}, ${y}) = 2 AND ${short(x, y)} >= 6`, 2],
]

const none: Cases = () => []

const KINDS: Readonly<Record<FieldKind, Cases>> = {
  given: nameCases,
  family: nameCases,
  date: dateCases,
  id: codeCases,
  phone: codeCases,
  number: codeCases,
  email: (x, y) => [
    [same(x, y), 5],
    [`length(${x}_local) >= 4 AND ${x}_local = ${y}_local`, 4],
    [
      within(
        x,
        y,
        `CASE WHEN ${long(x, y)} >= 20 THEN 4 WHEN ${long(x, y)} >= 10 THEN 3 ELSE 1 END`,
      ),
      3,
    ],
    [`xy_jw(${x}, ${y}) >= 0.9`, 2],
  ],
  postcode: (x, y) => {
    const size = `greatest(2, ${short(x, y)} - 3)`
    return [
      [same(x, y), 4],
      [within(x, y, 1), 3],
      [`substr(${x}, 1, ${size}) = substr(${y}, 1, ${size})`, 2],
    ]
  },
  text: (x, y) => [
    [same(x, y), 4],
    [
      `${short(x, y)} >= 3 AND ${within(x, y, `CASE WHEN ${long(x, y)} >= 7 THEN 2 ELSE 1 END`)}`,
      3,
    ],
    [`${short(x, y)} >= 3 AND xy_jw(${x}, ${y}) >= 0.85`, 2],
  ],
  name: none,
  address: none,
  words: none,
}
