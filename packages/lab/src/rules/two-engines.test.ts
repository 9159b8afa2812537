import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { dayNumber } from '@xinyong/procedure'
import { rulesOn } from '@xinyong/rulebook'
import { readPack } from '../node/read-pack.ts'
import { differences } from './differences.ts'
import { compileList } from './list-program.ts'
import { patchPack } from './patch.ts'
import type { Patch } from './patch.ts'
import { randomCases } from './random-cases.ts'

const inDomain: Patch = [{ keep: 'measures', where: { domain: ['finance'] } }]

/** Together they use every effect, kind of term, service, consent and removal that the packs know. */
const packs: readonly (readonly [id: string, on: string, patch?: Patch])[] = [
  ['cn-judgment-defaulters', '2014-06-01'],
  ['cn-judgment-defaulters', '2021-03-01'],
  ['cn-judgment-defaulters', '2021-03-01', inDomain],
  ['uk-football-banning', '2012-08-01'],
  ['cn-samr-serious-violators', '2023-01-01'],
  ['cn-wage-arrears', '2023-01-01'],
  ['cn-rail-passengers', '2019-01-01'],
  ['cn-exemplary-individuals', '2021-01-01'],
  ['cn-rongcheng-points-early', '2018-01-01'],
  ['us-ofac-sdn', '2020-01-01'],
]
// The full ten million run beside the benchmarks: XINYONG_LAB_CASES=10000000.
const total = Number(process.env['XINYONG_LAB_CASES'] ?? 18_000)

for (const [at, [id, on, patch = []]] of packs.entries())
  test(`${id} on ${on}${patch.length > 0 ? ', one domain' : ''}: the interpreter and the columnar engine never differ`, () => {
    const program = compileList(rulesOn(patchPack(readPack(id), patch), on as PlainDate))
    const batch = Math.min(total / packs.length, 50_000)
    let asked = 0
    for (let seed = 0; asked < total / packs.length; seed += 1) {
      const facts = randomCases(program, batch, at * 100_000 + seed, dayNumber(on as PlainDate))
      const { found, codes } = differences(program, facts)
      assert.deepEqual(found.slice(0, 3), [], JSON.stringify(codes))
      asked += batch
      if (program.decides) assert.ok(Object.keys(codes).length >= 4, JSON.stringify(codes))
    }
  })
