import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber } from '@xinyong/procedure'
import { explainScore } from '@xinyong/scoring'
import type { ScoreFact } from '@xinyong/scoring'
import { readPack } from '../node/read-pack.ts'
import { draw, stepKey } from '../random/mix.ts'
import type { ScoreColumns, ScoreProgram } from './score-program.ts'
import { compileScore, scoreAccounts } from './score-program.ts'

const packs: readonly (readonly [id: string, on: string])[] = [
  ['marketplace-trust-score', '2024-03-06'],
  ['marketplace-trust-score-2015', '2017-05-06'],
]
// The long run beside the benchmarks: XINYONG_LAB_CASES. The interpreter also works out advice, and takes its time.
const total = Math.ceil(Number(process.env['XINYONG_LAB_CASES'] ?? 18_000) / 20)
const MOST = 120

/** Accounts from none to many facts of every kind: ended, not yet, disputed, with the same partner, under a list. */
function randomAccounts(program: ScoreProgram, accounts: number, on: number): ScoreColumns {
  const { k0, k1 } = stepKey(7, accounts, 0)
  const upTo = (i: number, slot: number, n: number) => (draw(k0, k1, i, slot) >>> 0) % n
  // Facts that lower a score are the rarer ones, or all scores would be low.
  const inputs = program.inputs.flatMap(({ worth }, k) => (worth < 0 ? [k] : [k, k, k, k, k]))
  const starts = new Uint32Array(accounts + 1)
  for (let s = 0; s < accounts; s += 1)
    starts[s + 1] = starts[s]! + (upTo(s, 1, 4) === 0 ? 0 : upTo(s, 2, MOST))
  const facts = starts[accounts]!
  const of = (make: (f: number) => number) => Array.from({ length: facts }, (_, f) => make(f))
  return {
    starts,
    input: Uint8Array.from(of((f) => inputs[upTo(f, 3, inputs.length)]!)),
    day: Int32Array.from(of((f) => on + 60 - upTo(f, 4, 2200))),
    partner: Int32Array.from(of((f) => upTo(f, 5, 6) - 1)),
    disputed: Uint8Array.from(of((f) => (upTo(f, 6, 10) === 0 ? 1 : 0))),
    listed: Uint8Array.from({ length: accounts }, (_, s) => (upTo(s, 7, 4) === 0 ? 255 : 0)),
  }
}

for (const [id, date] of packs)
  test(`${id}: the interpreter and the columnar engine never differ`, () => {
    const pack = readPack(id)
    const on = dayNumber(date as PlainDate)
    const program = compileScore(pack, date as PlainDate)
    assert.ok(program)
    const accounts = Math.max(50, Math.ceil(total / packs.length))
    const columns = randomAccounts(program, accounts, on)
    const results = {
      score: new Int32Array(accounts),
      band: new Uint8Array(accounts),
      earned: new Uint8Array(accounts),
    }
    scoreAccounts(program, columns, results, 0, accounts, on)
    const bands = new Set<number>()
    for (let s = 0; s < accounts; s += 1) {
      const facts: ScoreFact[] = []
      for (let f = columns.starts[s]!; f < columns.starts[s + 1]!; f += 1)
        facts.push({
          id: String(f),
          input: program.inputs[columns.input[f]!]!.id,
          on: dateOfDay(columns.day[f]!),
          ...(columns.partner[f] !== -1 && { counterparty: String(columns.partner[f]) }),
          ...(columns.disputed[f] === 1 && { disputed: true }),
        })
      const listings = (pack.score?.lists ?? []).flatMap(({ id: list }, k) =>
        ((columns.listed[s]! >> k) & 1) === 1 ? [{ list, entry: 'e' }] : [],
      )
      const told = explainScore(pack, facts, listings, date as PlainDate)
      assert.ok(told)
      const earned = told.rewards.filter((reward) => reward.earned).length
      assert.deepEqual([results.score[s], results.earned[s]], [told.score, earned], `account ${s}`)
      assert.equal(pack.score?.bands[0]?.value[results.band[s]!]?.id, told.band.id)
      bands.add(results.band[s]!)
    }
    assert.ok(bands.size >= 2, 'low and high scores are among them')
  })

test('nothing is compiled for a day on which the scheme is not in force', () => {
  assert.equal(
    compileScore(readPack('marketplace-trust-score'), '2020-01-01' as PlainDate),
    undefined,
  )
})
