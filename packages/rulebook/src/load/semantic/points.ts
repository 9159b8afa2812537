import type { Text } from '@xinyong/identity'
import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import type { PointsItem, PointsScheme, PointsValidity } from '../../pack/points-model.ts'
import { parsePeriod, surelyLonger } from '../../period.ts'
import type { Problem } from '../located.ts'

/** A points scheme says of every event whether it adds or deducts, and every name in it leads somewhere. */
export function pointsProblems(pack: Pack): readonly Problem[] {
  const { points } = pack
  if (points === undefined)
    return pack.kind === 'points'
      ? [
          problem('missing', ['kind'], {
            en: 'A points scheme states its rules in “points”.',
            zh: '积分制度须在“points”中载明规则。',
          }),
        ]
      : []
  const misplaced =
    pack.kind === 'points'
      ? []
      : [
          problem('kind', ['points'], {
            en: 'Only kind: points has points.',
            zh: '只有kind: points才有points。',
          }),
        ]
  const { kind, every, length, clearsBelow, unpaid } = points.cycle
  const whole =
    (every !== undefined) === (kind === 'calendar') &&
    (length !== undefined) === (kind === 'account') &&
    (kind !== 'rolling' || (clearsBelow === undefined && unpaid === undefined))
  return [
    ...misplaced,
    ...(whole
      ? []
      : [
          problem('cycle', ['points', 'cycle'], {
            en: 'A calendar cycle has “every”, an account cycle “length”, a rolling scheme neither.',
            zh: '日历周期须有“every”，账户周期须有“length”，滚动计分两者均无。',
          }),
        ]),
    ...points.catalogue.flatMap((item, at) => itemProblems(points, item, at)),
    ...gradeProblems(points),
  ]
}

function itemProblems(points: PointsScheme, item: PointsItem, at: number): readonly Problem[] {
  const path: Path = ['points', 'catalogue', at]
  const found: Problem[] = []
  if (!points.categories.some(({ id }) => id === item.category))
    found.push(unknownName([...path, 'category'], item.category))
  const known = new Set(points.catalogue.map(({ id }) => id))
  for (const [bar, { items }] of (item.barredBy ?? []).entries())
    for (const [index, name] of items.entries())
      if (!known.has(name))
        found.push(unknownName([...path, 'barredBy', bar, 'items', index], name))
  const grades = new Set(points.grades.flatMap(({ value }) => value.map(({ id }) => id)))
  for (const [index, { value }] of (item.directGrade ?? []).entries())
    if (!grades.has(value)) found.push(unknownName([...path, 'directGrade', index, 'value'], value))
  for (const [index, { value }] of item.worth.entries())
    if (!fits(item.effect, value))
      found.push(
        problem('sign', [...path, 'worth', index, 'value'], {
          en: 'The points do not fit the effect: deduct is below zero, add and restore above, clear is 0; ranges ascend.',
          zh: '分值与effect不符：deduct为负，add、restore为正，clear为0；区间须由小到大。',
        }),
      )
  for (const [index, { value }] of item.valid.entries())
    if (!fades(value))
      found.push(
        problem('decay', [...path, 'valid', index, 'value'], {
          en: 'Linear decay needs a period; steps are for decay: steps, and ascend.',
          zh: '匀速衰减须有期间；steps仅用于decay: steps，且须递增。',
        }),
      )
  if (points.cycle.kind !== 'rolling') return found
  for (const [index, { value }] of item.valid.entries())
    if (value.for === 'cycle') found.push(noCycle([...path, 'valid', index, 'value', 'for']))
  for (const [index, { value }] of (item.cap ?? []).entries())
    if (value.per === 'cycle') found.push(noCycle([...path, 'cap', index, 'value', 'per']))
  return found
}

function fades({ for: length, decay, steps }: PointsValidity): boolean {
  if (decay === 'linear' && parsePeriod(length) === undefined) return false
  if ((decay === 'steps') !== (steps !== undefined)) return false
  const share = (text: string) => {
    const [part = 0, whole = 1] = text.split('/').map(Number)
    return part / whole
  }
  return (steps ?? []).every((step, at) => {
    const before = steps?.[at - 1]
    return (
      share(step.share) <= (before === undefined ? 1 : share(before.share)) &&
      (before === undefined || !surelyLonger(before.after, step.after))
    )
  })
}

// 0 is a deduction that only sets a grade.
function fits(effect: PointsItem['effect'], worth: PointsItem['worth'][number]['value']): boolean {
  if (worth === 'unknown') return effect !== 'clear'
  const [min, max] = typeof worth === 'number' ? [worth, worth] : [worth.min, worth.max]
  if (effect === 'clear') return min === 0 && max === 0
  return min <= max && (effect === 'deduct' ? max <= 0 : min >= 0)
}

function gradeProblems(points: PointsScheme): readonly Problem[] {
  const found: Problem[] = []
  for (const [at, { value }] of points.grades.entries())
    for (const [index, grade] of value.entries()) {
      const before = value[index - 1]
      const ascends =
        index === 0
          ? grade.min === undefined
          : grade.min !== undefined && (before?.min === undefined || before.min < grade.min)
      if (!ascends)
        found.push(
          problem('grades', ['points', 'grades', at, 'value', index], {
            en: 'Grades ascend; only the lowest has no “min”.',
            zh: '等级须由低到高，仅最低等级没有“min”。',
          }),
        )
    }
  const known = new Set(points.grades.flatMap(({ value }) => value.map(({ id }) => id)))
  for (const list of ['rewards', 'restrictions'] as const)
    for (const [at, { grades }] of (points[list] ?? []).entries())
      for (const [index, name] of grades.entries())
        if (!known.has(name)) found.push(unknownName(['points', list, at, 'grades', index], name))
  return found
}

function unknownName(path: Path, name: string): Problem {
  return problem('reference', path, {
    en: `“${name}” is named nowhere in this scheme.`,
    zh: `本制度中没有“${name}”。`,
  })
}

function noCycle(path: Path): Problem {
  return problem('cycle', path, {
    en: 'A rolling scheme has no cycle.',
    zh: '滚动计分的制度没有周期。',
  })
}

function problem(name: string, path: Path, message: Text): Problem {
  return { rule: `pack.points.${name}`, path, message }
}
