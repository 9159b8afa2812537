import { dateOfDay } from '@xinyong/procedure'
import type { Pack, Rules } from '@xinyong/rulebook'
import { compilePoints, pointsColumns } from '@xinyong/scoring'
import type { PointsProgram } from '@xinyong/scoring'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import { CONSENTS } from './layout.ts'
import type { Sim } from './sim.ts'
import type { Binding } from './situations.ts'
import { SITUATIONS } from './situations.ts'

/** Marks an account remembers in the lab; an older one makes room for the next. */
export const MARKS = 6
/** No such item. */
const NONE = 0
/** No consent, no points stated, no fine due: the values `PointsColumns` gives them. */
const FOREVER = 0x7fff_ffff
const NEVER = -0x8000_0000

/** A points scheme as the world uses it: the program that runs in production, and what its grades bring. */
export interface PointsPolicy {
  readonly program: PointsProgram
  readonly consent: boolean
  /** Item of each situation, by its code in the program; 0 where none is bound. */
  readonly items: Uint8Array
  readonly worth: Int32Array
  /** By position of the grade, lowest first. */
  readonly rewarded: readonly boolean[]
  readonly restricted: readonly boolean[]
  readonly base: number
  readonly firstGrade: number
}

export function compilePointsPolicy(pack: Pack, rules: Rules, bind: Binding): PointsPolicy {
  const { points } = rules
  if (points === undefined) throw new RangeError(`${pack.id} has no points on ${rules.on}`)
  const program = compilePoints(pack)
  const grades = program.grades(rules.on)
  const worth = SITUATIONS.map((name) => {
    const item = points.catalogue.find(({ id }) => id === bind[name])
    return typeof item?.worth.value === 'number' ? item.worth.value : 0
  })
  const brings = (lists: readonly { readonly grades: readonly string[] }[]) =>
    grades.map((grade) => lists.some((one) => one.grades.includes(grade)))
  const from = points.grades.value
  return {
    program,
    consent: points.consent.required,
    items: Uint8Array.from(SITUATIONS, (name) => {
      const item = bind[name]
      return item === undefined ? NONE : program.itemCode(item)
    }),
    worth: Int32Array.from(worth),
    rewarded: brings(points.rewards),
    restricted: brings(points.restrictions),
    base: points.base.value,
    firstGrade: from.findLastIndex(({ min }) => min === undefined || min <= points.base.value),
  }
}

/** Arrays in which one account at a time is put before the program; a thread has its own. */
export function pointsDesk() {
  const results = { total: new Int32Array(1), grade: new Int8Array(1), aside: new Uint16Array(1) }
  return { columns: pointsColumns(1, MARKS), results }
}

/** An official mark about somebody: recorded, and total and grade worked out again. */
export function mark(
  sim: Sim,
  tally: Float64Array,
  i: number,
  situation: number,
  day: number,
): void {
  const { columns, points, frame } = sim
  const item = points?.items[situation] ?? NONE
  if (points === undefined || item === NONE) return
  const { markItem, markDay } = columns
  const at = i * MARKS
  if (columns.marks[i] === MARKS) {
    markItem.copyWithin(at, at + 1, at + MARKS)
    markDay.copyWithin(at, at + 1, at + MARKS)
  } else columns.marks[i]! += 1
  const last = at + columns.marks[i]! - 1
  markItem[last] = item
  markDay[last] = day - frame.firstDay
  const row = columns.group[i]! * COUNTERS.length
  tally[row + (points.worth[situation]! < 0 ? AT.minusPoints : AT.points)]! += Math.abs(
    points.worth[situation]!,
  )
  grade(sim, i, day)
}

/** Total and grade of an account on a day, by the compiled program of the scoring package. */
export function grade(sim: Sim, i: number, day: number): void {
  const { columns, points, desk, frame } = sim
  if (points === undefined) return
  const count = columns.marks[i]!
  const { columns: one, results } = desk
  one.starts[1] = count
  one.opened[0] = frame.firstDay
  one.kind[0] = 1 << columns.kind[i]!
  const consents = !points.consent || (columns.flags[i]! & CONSENTS) !== 0
  one.consentFrom[0] = consents ? 0 : FOREVER
  one.consentTo[0] = FOREVER
  for (let k = 0; k < count; k += 1) {
    one.day[k] = columns.markDay[i * MARKS + k]! + frame.firstDay
    one.item[k] = columns.markItem[i * MARKS + k]!
    one.points[k] = NEVER
    one.paid[k] = NEVER
    one.flags[k] = 0
  }
  points.program.run(one, 0, 1, dateOfDay(day), results)
  columns.score[i] = results.total[0]!
  // Shifted by one: 0 is for those who are not scored.
  columns.grade[i] = results.grade[0]! + 1
}

/** What the grade brings in a step; marks that have ended fall away every eighth step. */
export function enjoy(sim: Sim, tally: Float64Array, i: number, step: number, day: number): void {
  const { columns, points, set, frame } = sim
  if (points === undefined) return
  if (columns.marks[i]! > 0 && ((step + i) & 7) === 0) grade(sim, i, day)
  const position = columns.grade[i]! - 1
  if (position < 0) return
  const row = columns.group[i]! * COUNTERS.length
  if (points.rewarded[position] === true) {
    columns.wealth[i]! += set['reward.value']
    tally[row + AT.rewardedSteps]! += 1
  }
  if (points.restricted[position] !== true) return
  columns.wealth[i]! -= set['restriction.value']
  tally[row + AT.restrictedSteps]! += 1
  tally[row + AT.burden]! += frame.stepDays
}

/** Everybody begins with the base and its grade; without consent nobody is scored. */
export function openAccounts(sim: Sim): void {
  const { columns, points, frame } = sim
  if (points === undefined) return
  columns.marks.fill(0)
  for (let i = 0; i < frame.agents; i += 1) {
    const scored = !points.consent || (columns.flags[i]! & CONSENTS) !== 0
    columns.score[i] = scored ? points.base : 0
    columns.grade[i] = scored ? points.firstGrade + 1 : 0
  }
}
