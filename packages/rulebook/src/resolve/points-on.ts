import type { PlainDate } from '@xinyong/identity'
import type { PointsItem, PointsScheme } from '../pack/points-model.ts'
import type { PointsInForce, PointsItemInForce } from '../pack/rules.ts'
import { inForceOn, standsOn } from './dated.ts'

/** The points scheme as it stands on one day; undefined while it has no base or no grades. */
export function pointsOn(scheme: PointsScheme, date: PlainDate): PointsInForce | undefined {
  const [base, grades] = [inForceOn(scheme.base, date), inForceOn(scheme.grades, date)]
  if (base === undefined || grades === undefined) return undefined
  const bounds = inForceOn(scheme.bounds, date)
  const { unit, consent, cycle, keptAside } = scheme
  return {
    unit,
    consent,
    cycle,
    keptAside,
    base,
    ...(bounds && { bounds }),
    grades,
    catalogue: scheme.catalogue.flatMap((item) => itemInForce(scheme, item, date) ?? []),
    rewards: scheme.rewards.filter((reward) => standsOn(reward, date)),
    restrictions: (scheme.restrictions ?? []).filter((rule) => standsOn(rule, date)),
  }
}

/** One item of the catalogue on a day, with its category's cap; undefined when it does not stand then. */
function itemInForce(
  scheme: PointsScheme,
  item: PointsItem,
  date: PlainDate,
): PointsItemInForce | undefined {
  if (!standsOn(item, date)) return undefined
  const { worth, valid, cap, directGrade, ...rest } = item
  const [points, validity] = [inForceOn(worth, date), inForceOn(valid, date)]
  if (points === undefined || validity === undefined) return undefined
  const own = inForceOn(cap, date)
  const direct = inForceOn(directGrade, date)
  const category = scheme.categories.find((one) => one.id === item.category && standsOn(one, date))
  const shared = inForceOn(category?.cap, date)
  return {
    ...rest,
    worth: points,
    valid: validity,
    ...(own && { cap: own }),
    ...(shared && { categoryCap: shared }),
    ...(direct && { directGrade: direct }),
  }
}
