import type { Characteristic, Facts } from '@xinyong/scoring'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parity } from '../../pmml-parity.ts'
import { rowsFor, twentyVariables } from '../../score-card.ts'
import { isInstalled } from './jpmml.ts'

const MISSING =
  'needs jpmml-evaluator: npm run bench -- --only pmml-parity installs it outside the project'

test('a card scores the same in another PMML engine, and its PMML fits the schema', async (t) => {
  if (!isInstalled()) return t.skip(MISSING)
  const card = twentyVariables()
  return assert.deepEqual(await parity(card, rowsFor(card, 300)), { differ: 0, reasons: 0 })
})

test('so does one with special values, right-closed bins and facts it refuses, on every threshold', async (t) => {
  if (!isInstalled()) return t.skip(MISSING)
  const plain = twentyVariables()
  const odd = plain.characteristics.map((one, at): Characteristic => {
    const counts = { good: 1, bad: 1 }
    const bin = { id: 'code', counts, woe: 0, points: -33 }
    const title = { en: 'Code', zh: '代码' }
    if (one.kind === 'numeric')
      return {
        ...one,
        closed: at % 2 === 0 ? 'right' : 'left',
        specials: [{ ...bin, values: [-9], title }],
      }
    return {
      ...one,
      missing: { policy: 'refuse' },
      unknown: at === 3 ? { policy: 'refuse' } : one.unknown,
    }
  })
  const card = { ...plain, characteristics: odd }
  const rows = rowsFor(card, 200).map((facts, row): Facts => {
    const numbers = [-9, 10, 20, 35, 60, 80, 10.000000000000002, 9.999999999999998]
    const n0 = numbers[row % numbers.length]!
    return { ...facts, n0, n1: n0 + 1, ...(row % 5 === 0 && { c3: 'stranger' }), c7: 'stranger' }
  })
  return assert.deepEqual(await parity(card, rows), { differ: 0, reasons: 0 })
})
