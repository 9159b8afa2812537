import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber } from '@xinyong/procedure'
import { rulesOn } from '@xinyong/rulebook'
import { compilePoints, explainPoints, fillColumns } from '@xinyong/scoring'
import type { PointsAccount, PointsEvent } from '@xinyong/scoring'
import { readPack } from '../node/read-pack.ts'
import { draw, stepKey } from '../random/mix.ts'

const packs: readonly (readonly [id: string, on: string])[] = [
  ['cn-rongcheng-points-early', '2018-01-01'],
  ['cn-rongcheng-points', '2022-06-01'],
]
// The long run beside the benchmarks: XINYONG_LAB_CASES. Each account is asked about on one day.
const total = Math.ceil(Number(process.env['XINYONG_LAB_CASES'] ?? 18_000) / 10)
const BATCH = 2000
const MOST = 12

/** Accounts with events of every item of the catalogue, some unproven, contested, annulled or of another kind of subject. */
function randomAccounts(items: readonly string[], seed: number, last: number) {
  const { k0, k1 } = stepKey(seed, 0, 0)
  return Array.from({ length: BATCH }, (_, s) => {
    let slot = 0
    const upTo = (n: number): number => (draw(k0, k1, s, (slot += 1)) >>> 0) % n
    const opened = last - upTo(2500)
    const account: PointsAccount = {
      kind: upTo(5) === 0 ? 'organisation' : 'person',
      opened: dateOfDay(opened),
      ...(upTo(3) > 0 && { consent: { from: dateOfDay(opened + upTo(300)) } }),
    }
    const events = Array.from({ length: upTo(MOST) }, (__, k): PointsEvent => ({
      id: String(k),
      item: items[upTo(items.length)]!,
      on: dateOfDay(last + 60 - upTo(2600)),
      ...(upTo(3) === 0 && { points: upTo(60) - 30 }),
      ...(upTo(8) === 0 && { fine: upTo(2) === 0 ? {} : { paidOn: dateOfDay(last) } }),
      ...(upTo(10) > 0 && { document: `d${k}` }),
      ...(upTo(12) === 0 && { contested: true }),
      ...(upTo(12) === 0 && { annulled: true }),
    }))
    return { account, events }
  })
}

for (const [at, [id, on]] of packs.entries())
  test(`${id}: the interpreter and the columnar engine never differ`, () => {
    const pack = readPack(id)
    const day = dayNumber(on as PlainDate)
    const program = compilePoints(pack)
    const items = rulesOn(pack, on as PlainDate).points!.catalogue.map((item) => item.id)
    const grades = new Set<string>()
    for (let seed = 0; seed * BATCH < total / packs.length; seed += 1) {
      const asOf = dateOfDay(day + ((seed * 37) % 400))
      const subjects = randomAccounts(items, at * 100_000 + seed, day + 200)
      const results = {
        total: new Int32Array(BATCH),
        grade: new Int8Array(BATCH),
        aside: new Uint16Array(BATCH),
      }
      program.run(fillColumns(program, subjects), 0, BATCH, asOf, results)
      for (const [s, { account, events }] of subjects.entries()) {
        const told = explainPoints(pack, account, events, asOf)
        const grade = program.grades(asOf)[results.grade[s]!] ?? 'unscored'
        grades.add(grade)
        assert.equal(grade, told.scored ? told.grade.id : 'unscored', `account ${s} of ${seed}`)
        if (!told.scored) continue
        assert.deepEqual(
          [results.total[s], results.aside[s]],
          [told.total, told.keptAside.length],
          `account ${s} of ${seed}`,
        )
      }
    }
    assert.ok(grades.size >= 2, [...grades].join(' '))
  })
