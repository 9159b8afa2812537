import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { lastRefresh } from '@xinyong/scoring'
import { AT, COUNTERS } from '../outcomes/counters.ts'
import type { ScoreColumns, ScoreProgram, ScoreResults } from '../rules/score-program.ts'
import { compileScore, scoreAccounts } from '../rules/score-program.ts'
import { CONSENTS } from './layout.ts'
import type { Sim } from './sim.ts'
import { CIVIC, GOODS, LOAN, SITUATIONS, TRADE } from './situations.ts'

const dayOf = ({ frame }: Sim, step: number): number => frame.firstDay + step * frame.stepDays

/** What happens in the world that a document can tell of: agreed to be scored, a month without a breach, and so on. */
export const FACT_EVENTS = ['joined', 'kept', 'repaid', 'defaulted', 'found'] as const
export type FactEvent = (typeof FACT_EVENTS)[number]
const [JOINED, KEPT, REPAID, DEFAULTED, FOUND] = [0, 1, 2, 3, 4] as const

/** Which event documents each input of a score; inputs that are not named never come about. */
export type FactsOf = Readonly<Record<string, FactEvent>>

/** Events an account remembers in the lab; an older one makes room for the next. */
export const SCORE_MARKS = 64

/** A voluntary score as the world uses it. */
export interface ScorePolicy {
  readonly program: ScoreProgram
  /** Inputs that each event documents, by place of the event. */
  readonly documents: readonly (readonly number[])[]
  /** Points of the score that one breach costs, by situation. */
  readonly loses: Int32Array
}

/** @throws RangeError where the pack has no score on the day, or no such input */
export function compileScorePolicy(pack: Pack, on: PlainDate, facts: FactsOf): ScorePolicy {
  const program = compileScore(pack, on)
  if (program === undefined) throw new RangeError(`${pack.id} has no score on ${on}`)
  const documents: number[][] = FACT_EVENTS.map(() => [])
  for (const [id, event] of Object.entries(facts)) {
    const input = program.inputs.findIndex((one) => one.id === id)
    if (input === -1) throw new RangeError(`${id} is no input of ${pack.id} then`)
    documents[FACT_EVENTS.indexOf(event)]!.push(input)
  }
  const lost = (event: number): number =>
    documents[event]!.reduce((sum, input) => {
      const { worth, dimension } = program.inputs[input]!
      return sum + Math.floor((program.most[dimension]! * Math.max(0, -worth)) / 1000)
    }, 0)
  const loses = new Int32Array(SITUATIONS.length)
  for (const situation of [TRADE, GOODS, CIVIC]) loses[situation] = lost(FOUND)
  loses[LOAN] = lost(DEFAULTED)
  return { program, documents, loses }
}

/** Arrays in which one account at a time is put before the program, and the month that has been looked up. */
export interface ScoreDesk {
  readonly columns: ScoreColumns
  readonly results: ScoreResults
  readonly month: { step: number; due: boolean; since: number }
}

export function scoreDesk({ documents }: ScorePolicy): ScoreDesk {
  const facts = SCORE_MARKS * Math.max(1, ...documents.map((inputs) => inputs.length))
  return {
    columns: {
      starts: new Uint32Array(2),
      input: new Uint8Array(facts),
      day: new Int32Array(facts),
      partner: new Int32Array(facts).fill(-1),
      disputed: new Uint8Array(facts),
      listed: new Uint8Array(1),
    },
    results: { score: new Int32Array(1), band: new Uint8Array(1), earned: new Uint8Array(1) },
    month: { step: -1, due: false, since: 0 },
  }
}

/** Nobody has an account yet. */
export function openScores({ columns, score }: Sim): void {
  if (score === undefined) return
  columns.marks.fill(0)
  columns.score.fill(0)
  columns.grade.fill(0)
}

const isScored = ({ columns, score }: Sim, i: number): boolean =>
  score !== undefined && (!score.program.consent || (columns.flags[i]! & CONSENTS) !== 0)

function note({ columns, frame }: Sim, i: number, event: number, day: number): void {
  const { markItem, markDay, marks } = columns
  const at = i * SCORE_MARKS
  if (marks[i] === SCORE_MARKS) {
    markItem.copyWithin(at, at + 1, at + SCORE_MARKS)
    markDay.copyWithin(at, at + 1, at + SCORE_MARKS)
  } else marks[i]! += 1
  const last = at + marks[i]! - 1
  markItem[last] = event
  markDay[last] = day - frame.firstDay
}

/** A breach became known: to the platform, and so to the score of whoever agreed to be scored. */
export function noteBreach(sim: Sim, i: number, step: number): void {
  if (isScored(sim, i)) note(sim, i, FOUND, dayOf(sim, step))
}

export function noteLoan(sim: Sim, i: number, day: number, repaid: boolean): void {
  if (isScored(sim, i)) note(sim, i, repaid ? REPAID : DEFAULTED, day)
}

/** What somebody who is scored expects to lose by a breach, as far as it becomes known; a lender always knows. */
export function dread(sim: Sim, i: number, situation: number): number {
  const { score, columns, set } = sim
  if (score === undefined || !isScored(sim, i)) return 0
  const lost = score.loses[situation]! * set['points.worth']
  return situation === LOAN ? lost : Math.floor((lost * columns.belief[i]!) / 65_536)
}

/** On the day of the month everybody who agreed is computed anew; in every step the rewards that are earned are enjoyed. */
export function enjoyScore(
  sim: Sim,
  desk: ScoreDesk,
  tally: Float64Array,
  i: number,
  step: number,
): void {
  const { columns, set, score } = sim
  if (score === undefined || !isScored(sim, i)) return
  const month = monthAt(sim, desk, score, step)
  if (month.due) refresh(sim, desk, score, i, step, month.since)
  const earned = columns.grade[i]! - 1
  if (earned <= 0) return
  columns.wealth[i]! += earned * set['reward.value']
  tally[columns.group[i]! * COUNTERS.length + AT.rewardedSteps]! += 1
}

/** Whether the day of computation falls into a step, and the day of the one before. Asked of the calendar once a step. */
function monthAt(sim: Sim, { month }: ScoreDesk, { program }: ScorePolicy, step: number) {
  if (month.step === step) return month
  const last = (day: number): number => dayNumber(lastRefresh(program.refreshOn, dateOfDay(day)))
  const now = last(dayOf(sim, step))
  month.step = step
  month.due = now > dayOf(sim, step - 1)
  month.since = last(now - 1)
  return month
}

function refresh(
  sim: Sim,
  { columns: one, results }: ScoreDesk,
  { program, documents }: ScorePolicy,
  i: number,
  step: number,
  since: number,
): void {
  const { columns, frame } = sim
  const day = dayOf(sim, step)
  if (columns.marks[i] === 0) note(sim, i, JOINED, day)
  else if (!broken(sim, i, since - frame.firstDay)) note(sim, i, KEPT, day)
  let facts = 0
  for (let k = i * SCORE_MARKS; k < i * SCORE_MARKS + columns.marks[i]!; k += 1)
    for (const input of documents[columns.markItem[k]!]!) {
      one.input[facts] = input
      one.day[facts] = columns.markDay[k]! + frame.firstDay
      facts += 1
    }
  one.starts[1] = facts
  scoreAccounts(program, one, results, 0, 1, day)
  columns.score[i] = results.score[0]!
  // Shifted by one: 0 is for those who are not scored.
  columns.grade[i] = results.earned[0]! + 1
}

/** Whether a breach has been noted since a day, counted from the first. */
function broken({ columns }: Sim, i: number, since: number): boolean {
  for (let k = i * SCORE_MARKS + columns.marks[i]! - 1; k >= i * SCORE_MARKS; k -= 1) {
    if (columns.markDay[k]! < since) return false
    if (columns.markItem[k] === DEFAULTED || columns.markItem[k] === FOUND) return true
  }
  return false
}
