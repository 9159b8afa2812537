import { pick } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import type { Status } from '../pack/model.ts'
import type { PointsBar } from '../pack/points-model.ts'
import type { PointsInForce } from '../pack/rules.ts'
import { pointsOn } from '../resolve/points-on.ts'
import { headOf } from '../words/labels.ts'
import { sayCap, sayValidity, sayWorth } from '../words/say-points.ts'
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
    const of = (key: string, dated: { status: Status } | undefined, value: unknown) =>
      dated === undefined ? [] : facts(scope, { [key]: value }, dated.status)
    return [
      ...facts(
        scope,
        { effect: one.effect, document: one.document, subjects: one.subjects },
        'verified',
        'catalogue',
      ),
      ...of('worth', one.worth, sayWorth(one.worth.value)),
      ...of('valid', one.valid, sayValidity(one.valid.value)),
      ...of('cap', one.cap, one.cap && sayCap(one.cap.value)),
      ...of('categoryCap', one.categoryCap, one.categoryCap && sayCap(one.categoryCap.value)),
      ...of('directGrade', one.directGrade, one.directGrade?.value),
      ...facts(scope, { barredBy: one.barredBy?.map((bar) => barInWords(bar, rules)) }),
    ]
  })
}

/** Grades from the best down. */
export function gradeItems(scope: Scope): readonly Item[] {
  const grades = scope.pack.points && pointsOn(scope.pack.points, scope.date)?.grades
  return (grades?.value ?? []).toReversed().map((grade) => ({
    ...item(scope, grade.id, { min: grade.min }, grades, 'grades'),
    title: pick(grade.title, scope.locale),
  }))
}

/** Rewards, and the restrictions of a scheme for study. */
export function rewardItems(scope: Scope): readonly Item[] {
  const rules = scope.pack.points && pointsOn(scope.pack.points, scope.date)
  return listed(scope, [...(rules?.rewards ?? []), ...(rules?.restrictions ?? [])], (one) =>
    facts(scope, { grades: one.grades.map((id) => titleOf(rules?.grades.value, id)) }),
  )
}

function titleOf(
  list: readonly { readonly id: string; readonly title: Text }[] | undefined,
  id: string,
): Text {
  return list?.find((one) => one.id === id)?.title ?? { en: id, zh: id }
}

function barInWords({ items, count, cycles }: PointsBar, rules: PointsInForce | undefined): Text {
  const titles = items.map((id) => titleOf(rules?.catalogue, id))
  return {
    en: `${count} or more of “${titles.map(({ en }) => en).join('”, “')}” within ${cycles} cycles`,
    zh: `最近${cycles}个周期内${count}次以上“${titles.map(({ zh }) => zh).join('”“')}”`,
  }
}

function item(
  scope: Scope,
  id: string,
  values: object,
  from: { readonly law: string; readonly status: Status } | undefined,
  context = id,
): Item {
  return {
    id,
    title: pick(headOf(id), scope.locale),
    facts: facts(scope, { ...values }, from?.status, context),
    ...(from && { law: cite(scope, from.law) }),
    unverified: from?.status === 'unverified',
  }
}
