import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import type { Pack } from '@xinyong/rulebook'
import fc from 'fast-check'
import type { PointsAccount, PointsEvent, PointsProgram } from '../src/index.ts'
import {
  applyEvent,
  compilePoints,
  explainPoints,
  fillColumns,
  openPoints,
  pointsOf,
} from '../src/index.ts'
import { anyAccount, anyDay, anyEvents, anyPack } from './points-arbitraries.ts'

interface Short {
  readonly total: number
  readonly grade: string
  readonly aside: number
}

function explained(
  pack: Pack,
  account: PointsAccount,
  events: readonly PointsEvent[],
  asOf: PlainDate,
): Short | undefined {
  const answer = explainPoints(pack, account, events, asOf)
  if (!answer.scored) return undefined
  return { total: answer.total, grade: answer.grade.id, aside: answer.keptAside.length }
}

function bulk(
  program: PointsProgram,
  account: PointsAccount,
  events: readonly PointsEvent[],
  asOf: PlainDate,
): Short | undefined {
  // Two neighbours, so that one subject's events cannot leak into another's.
  const columns = fillColumns(program, [
    { account, events: events.slice(0, 3) },
    { account, events },
    { account, events: [] },
  ])
  const results = {
    total: new Int32Array(3),
    grade: new Int8Array(3),
    aside: new Uint16Array(3),
  }
  program.run(columns, 0, 3, asOf, results)
  const grade = results.grade[1] ?? -1
  return grade === -1
    ? undefined
    : {
        total: results.total[1] ?? 0,
        grade: program.grades(asOf)[grade] ?? '',
        aside: results.aside[1] ?? 0,
      }
}

test('interpreter, compiled program and incremental state agree on every day', () => {
  fc.assert(
    fc.property(
      anyPack,
      anyAccount,
      anyEvents,
      fc.array(anyDay, { minLength: 1, maxLength: 4 }),
      (pack, account, events, days) => {
        const program = compilePoints(pack)
        const state = openPoints(program, account)
        for (const event of events) applyEvent(program, state, event)
        for (const asOf of days) {
          const oracle = explained(pack, account, events, asOf)
          assert.deepEqual(bulk(program, account, events, asOf), oracle)
          assert.deepEqual(pointsOf(program, state, asOf), oracle)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('the order of arrival changes nothing, not one word of the explanation', () => {
  fc.assert(
    fc.property(
      anyPack,
      anyAccount,
      anyEvents.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events], { minLength: events.length }),
        ),
      ),
      anyDay,
      (pack, account, [events, shuffled], asOf) => {
        const program = compilePoints(pack)
        const state = openPoints(program, account)
        // Looks between the events must leave no trace.
        for (const event of shuffled) {
          applyEvent(program, state, event)
          pointsOf(program, state, asOf)
        }
        assert.deepEqual(
          explainPoints(pack, account, shuffled, asOf),
          explainPoints(pack, account, events, asOf),
        )
        assert.deepEqual(pointsOf(program, state, asOf), explained(pack, account, events, asOf))
      },
    ),
    { numRuns: 150 },
  )
})

test('an annulled event recomputes the history: all totals are as if it had never been', () => {
  fc.assert(
    fc.property(
      anyPack,
      anyAccount,
      anyEvents.filter((events) => events.length > 0),
      fc.nat(),
      anyDay,
      (pack, account, events, pick, asOf) => {
        const program = compilePoints(pack)
        const wrong = events[pick % events.length]
        assert.ok(wrong)
        const state = openPoints(program, account)
        for (const event of events) applyEvent(program, state, event)
        applyEvent(program, state, { ...wrong, annulled: true })
        const without = explained(
          pack,
          account,
          events.filter((event) => event !== wrong),
          asOf,
        )
        const told = pointsOf(program, state, asOf)
        assert.deepEqual([told?.total, told?.grade], [without?.total, without?.grade])
      },
    ),
    { numRuns: 150 },
  )
})

test('points are conserved: every point given is counted or withheld, and the parts make the total', () => {
  fc.assert(
    fc.property(anyPack, anyAccount, anyEvents, anyDay, (pack, account, events, asOf) => {
      const answer = explainPoints(pack, account, events, asOf)
      if (!answer.scored) return
      let sum = answer.base.points
      for (const line of answer.lines) {
        const withheld = line.withheld.reduce((all, one) => all + one.points, 0)
        assert.equal(line.counted + withheld, line.points, line.event)
        assert.ok(Number.isInteger(line.counted))
        sum += line.counted
      }
      for (const adjustment of answer.adjustments) sum += adjustment.points
      assert.equal(sum, answer.total)
      assert.equal(answer.lines.length + answer.keptAside.length, events.length)
    }),
    { numRuns: 200 },
  )
})
