import { dayNumber } from '@xinyong/procedure'
import type { Pack, PointsItemInForce, Rules } from '@xinyong/rulebook'
import { breakpoints, parsePeriod, rulesOn } from '@xinyong/rulebook'
import { kindBits } from './columns.ts'
import { perCode } from './cycles.ts'

export const effects = ['add', 'deduct', 'restore', 'clear'] as const
export const DEDUCT = 1
export const RESTORE = 2
export const CLEAR = 3

/** How a row's events end. */
export const ALWAYS = 0
export const DAYS = 1
export const MONTHS = 2
export const CYCLE = 3

interface Step {
  readonly unit: number
  readonly n: number
  readonly part: number
  readonly whole: number
}

/** One item of the catalogue between two days on which the pack changes. */
export interface Row {
  readonly effect: number
  readonly kinds: number
  /** Undefined: no source gives the points. */
  readonly worth?: { readonly fixed: boolean; readonly min: number; readonly max: number }
  readonly unit: number
  readonly n: number
  readonly linear: boolean
  readonly steps: readonly Step[]
  readonly capPoints: number
  readonly capPer: number
  readonly sharedPoints: number
  readonly sharedPer: number
  readonly category: number
  /** Code of the grade it sets; -1 for none. */
  readonly direct: number
  readonly bars: readonly {
    readonly items: ReadonlySet<number>
    readonly count: number
    readonly cycles: number
  }[]
}

/** What holds on one day for every account: base, bounds, grades. */
export interface DayTable {
  readonly base: number
  readonly min: number
  readonly max: number
  /** Least total of each grade, lowest first. */
  readonly mins: readonly number[]
  readonly gradeIds: readonly string[]
  /** Grade code → position in `mins`, -1 where the grade does not stand. */
  readonly positions: Int16Array
  readonly consent: boolean
  readonly suspends: boolean
}

export interface Tables {
  readonly eras: Int32Array
  readonly items: ReadonlyMap<string, number>
  readonly categories: number
  /** `rows[item][era]`; undefined where the item does not stand. */
  readonly rows: readonly (readonly (Row | undefined)[])[]
  /** By era; undefined before the scheme. */
  readonly days: readonly (DayTable | undefined)[]
}

/** Turns the pack into numbers: one row for each item and each stretch of days on which nothing changes. */
export function tablesOf(pack: Pack): Tables {
  const scheme = pack.points
  if (scheme === undefined) throw new RangeError(`pack ${pack.id} has no points`)
  const items = new Map(
    [...new Set(scheme.catalogue.map(({ id }) => id))].map((id, at) => [id, at]),
  )
  const categories = [...new Set(scheme.categories.map(({ id }) => id))]
  const grades = [...new Set(scheme.grades.flatMap(({ value }) => value.map(({ id }) => id)))]
  const starts = breakpoints(pack)
  const eras = starts.map((day) => rulesOn(pack, day))
  const rows = [...items.keys()].map((id) =>
    eras.map((rules) => {
      const item = rules.points?.catalogue.find((one) => one.id === id)
      return item && rowOf(rules, item, { items, categories, grades })
    }),
  )
  return {
    eras: Int32Array.from(starts, dayNumber),
    items,
    categories: categories.length,
    rows,
    days: eras.map((rules) => dayTable(rules, grades)),
  }
}

interface Names {
  readonly items: ReadonlyMap<string, number>
  readonly categories: readonly string[]
  readonly grades: readonly string[]
}

function rowOf(rules: Rules, item: PointsItemInForce, names: Names): Row {
  const { value: worth } = item.worth
  const { value: valid } = item.valid
  const range = typeof worth === 'number' ? { min: worth, max: worth } : worth
  const [unit, n] = lengthOf(valid.for)
  return {
    effect: effects.indexOf(item.effect),
    kinds: (item.subjects ?? rules.subjects).reduce((bits, kind) => bits | kindBits[kind], 0),
    ...(range !== 'unknown' && { worth: { ...range, fixed: typeof worth === 'number' } }),
    unit,
    n,
    linear: valid.decay === 'linear' && (unit === DAYS || unit === MONTHS),
    steps: valid.decay === 'steps' ? (valid.steps ?? []).map(stepOf) : [],
    capPoints: item.cap?.value.points ?? -1,
    capPer: perCode(item.cap?.value.per ?? 'account'),
    sharedPoints: item.categoryCap?.value.points ?? -1,
    sharedPer: perCode(item.categoryCap?.value.per ?? 'account'),
    category: names.categories.indexOf(item.category),
    direct: item.directGrade === undefined ? -1 : names.grades.indexOf(item.directGrade.value),
    bars: (item.barredBy ?? []).map(({ items, count, cycles }) => ({
      items: new Set(items.map((id) => names.items.get(id) ?? -1)),
      count,
      cycles,
    })),
  }
}

function stepOf({ after, share }: { readonly after: string; readonly share: string }): Step {
  const [unit, n] = lengthOf(after)
  const [part = 1, whole = 1] = share.split('/').map(Number)
  return { unit, n, part, whole }
}

function lengthOf(text: string): readonly [unit: number, n: number] {
  if (text === 'always') return [ALWAYS, 0]
  if (text === 'cycle') return [CYCLE, 0]
  const period = parsePeriod(text)
  // Working days cannot bound a validity: as in the interpreter, they end nothing.
  if (period === undefined || period.unit === 'wd') return [ALWAYS, 0]
  if (period.unit === 'cd') return [DAYS, period.n]
  return [MONTHS, period.unit === 'y' ? period.n * 12 : period.n]
}

function dayTable(rules: Rules, names: readonly string[]): DayTable | undefined {
  const { points, remedies } = rules
  if (points === undefined) return undefined
  const { min = -Infinity, max = Infinity } = points.bounds?.value ?? {}
  const gradeIds = points.grades.value.map(({ id }) => id)
  return {
    base: points.base.value,
    min,
    max,
    mins: points.grades.value.map((grade) => grade.min ?? -Infinity),
    gradeIds,
    positions: Int16Array.from(names, (id) => gradeIds.indexOf(id)),
    consent: points.consent.required,
    suspends: remedies.some(
      ({ kind, against, suspends }) => kind === 'objection' && against === 'entry' && suspends,
    ),
  }
}

/** Position of the stretch of days a day lies in; -1 before the first. */
export function eraOf(eras: Int32Array, day: number): number {
  let at = eras.length - 1
  while (at >= 0 && (eras[at] ?? 0) > day) at -= 1
  return at
}
