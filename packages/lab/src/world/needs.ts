import { ACTIVITIES } from '../rules/list-program.ts'
import type { Settings } from './parameters.ts'

type Area = 'needs.travel' | 'needs.consumption' | 'needs.finance' | 'needs.work' | 'needs.other'

const areaOf = (activity: string): Area => {
  const [head = ''] = activity.split('.')
  if (head === 'travel') return 'needs.travel'
  if (['stay', 'leisure', 'purchase', 'rent', 'school', 'consume'].includes(head))
    return 'needs.consumption'
  if (head === 'finance') return 'needs.finance'
  return ['corporate', 'employment', 'permit', 'procurement', 'subsidy'].includes(head)
    ? 'needs.work'
    : 'needs.other'
}

const MASS = 0x1_0000

/**
 * Which activity a person wants: 65,536 equal places, each holding the number of an activity, so that one half word picks
 * one. The weight of an area is shared evenly among its activities.
 */
export function activityTable(settings: Settings): Uint8Array {
  const areas = ACTIVITIES.map(areaOf)
  const weights = areas.map(
    (area) => settings[area] / areas.filter((other) => other === area).length,
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const table = new Uint8Array(MASS)
  let upTo = 0
  let from = 0
  for (const [a, weight] of weights.entries()) {
    upTo += weight
    const end = Math.round((MASS * upTo) / total)
    table.fill(a, from, end)
    from = end
  }
  return table
}

/** Share of wants that fall on the activities marked in a row of `denies`. */
export function deniedShare(table: Uint8Array, denies: Uint8Array, row: number): number {
  let hits = 0
  for (const [activity, places] of placesOf(table).entries())
    hits += places * denies[row + activity]!
  return hits / table.length
}

/** How many places of a table hold each activity: asked for every ground and kind, counted once. */
const counted = new WeakMap<Uint8Array, Int32Array>()

function placesOf(table: Uint8Array): Int32Array {
  const known = counted.get(table)
  if (known !== undefined) return known
  const places = new Int32Array(ACTIVITIES.length)
  for (const activity of table) places[activity]! += 1
  counted.set(table, places)
  return places
}

export const CREDIT = ACTIVITIES.indexOf('finance.credit')
