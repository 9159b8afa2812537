import { pick } from '@xinyong/identity'
import type { Status } from '../pack/model.ts'
import { pointsOn } from '../resolve/points-on.ts'
import { headOf } from '../words/labels.ts'
import type { Item } from './description.ts'
import { cite, facts } from './item.ts'
import type { Scope } from './item.ts'
import { listed } from './rule-sections.ts'

/** Base, bounds, consent, cycle and what becomes of events that do not fit. */
export function pointsItems(scope: Scope): readonly Item[] {
  const rules = scope.pack.points && pointsOn(scope.pack.points, scope.date)
  if (rules === undefined) return []
  const { base, bounds, unit } = rules
  return [
    item(scope, 'base', { unit, base: base.value }, base),
    ...(bounds ? [item(scope, 'bounds', bounds.value, bounds)] : []),
    ...(['consent', 'cycle', 'keptAside'] as const).map((key) => {
      const { law, status, ...values } = rules[key]
      return item(scope, key, values, { law, status })
    }),
  ]
}

/** Every event that moves the total, with what it is worth and for how long. */
export function catalogueItems(scope: Scope): readonly Item[] {
  const rules = scope.pack.points && pointsOn(scope.pack.points, scope.date)
  return listed(scope, rules?.catalogue ?? [], (one) => {
    const of = (key: string, dated: { value: unknown; status: Status } | undefined) =>
      dated === undefined ? [] : facts(scope, { [key]: dated.value }, dated.status)
    return [
      ...facts(scope, { effect: one.effect, document: one.document, subjects: one.subjects }),
      ...of('worth', one.worth),
      ...of('valid', one.valid),
      ...of('cap', one.cap),
      ...of('categoryCap', one.categoryCap),
      ...of('directGrade', one.directGrade),
      ...facts(scope, { barredBy: one.barredBy }),
    ]
  })
}

/** Grades from the best down. */
export function gradeItems(scope: Scope): readonly Item[] {
  const grades = scope.pack.points && pointsOn(scope.pack.points, scope.date)?.grades
  return (grades?.value ?? []).toReversed().map((grade) => ({
    ...item(scope, grade.id, { min: grade.min }, grades),
    title: pick(grade.title, scope.locale),
  }))
}

/** Rewards, and the restrictions of a scheme for study. */
export function rewardItems(scope: Scope): readonly Item[] {
  const rules = scope.pack.points && pointsOn(scope.pack.points, scope.date)
  return listed(scope, [...(rules?.rewards ?? []), ...(rules?.restrictions ?? [])], (one) =>
    facts(scope, { grades: one.grades }),
  )
}

function item(
  scope: Scope,
  id: string,
  values: object,
  from: { readonly law: string; readonly status: Status } | undefined,
): Item {
  return {
    id,
    title: pick(headOf(id), scope.locale),
    facts: facts(scope, { ...values }, from?.status),
    ...(from && { law: cite(scope, from.law) }),
    unverified: from?.status === 'unverified',
  }
}
