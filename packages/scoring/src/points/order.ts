import type { PointsEvent } from './model.ts'

const before = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which events count: by day, then by id, so that the order of arrival never matters. */
export function compareEvents(a: PointsEvent, b: PointsEvent): number {
  return (
    before(a.on, b.on) ||
    before(a.id, b.id) ||
    before(a.item, b.item) ||
    before(a.points ?? 0, b.points ?? 0)
  )
}
