import type { PointsAsideReason, PointsItemInForce, Rules } from '@xinyong/rulebook'
import type { PointsAccount, PointsEvent } from './model.ts'

export type Fit =
  | { readonly fits: true; readonly item: PointsItemInForce; readonly points: number }
  | { readonly fits: false; readonly reason: PointsAsideReason }

/**
 * Whether an event fits the catalogue of its day, and what it is worth there. What does not fit is kept aside with the
 * first reason that applies; no figure is ever supplied by the engine.
 * @param rules the pack as it stood on the day of the event
 * @param known whether the catalogue ever held an item of this name
 */
export function fitEvent(
  rules: Rules,
  known: boolean,
  account: PointsAccount,
  event: PointsEvent,
  duplicate: boolean,
): Fit {
  const aside = (reason: PointsAsideReason): Fit => ({ fits: false, reason })
  if (duplicate) return aside('duplicate')
  if (!known) return aside('not-in-catalogue')
  const item = rules.points?.catalogue.find(({ id }) => id === event.item)
  if (item === undefined || rules.points === undefined) return aside('not-in-force')
  if (!(item.subjects ?? rules.subjects).includes(account.kind)) return aside('subject-kind')
  if (rules.points.cycle.kind === 'account' && event.on < account.opened)
    return aside('before-account')
  if (event.document === undefined || event.document === '') return aside('document-missing')
  const worth = item.worth.value
  if (worth === 'unknown') return aside('points-unknown')
  if (typeof worth === 'number')
    return event.points === undefined || event.points === worth
      ? { fits: true, item, points: worth }
      : aside('points-differ')
  if (event.points === undefined) return aside('points-not-stated')
  return Number.isInteger(event.points) && event.points >= worth.min && event.points <= worth.max
    ? { fits: true, item, points: event.points }
    : aside('points-differ')
}
