import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Table } from '../table/column.ts'
import { trainModel } from '../training/train-model.ts'
import { assignBins } from './assign.ts'
import { codesOf } from './binning.ts'
import { weightOfEvidence } from './weight-of-evidence.ts'

const cell = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constant(-999),
  fc.constant(Number.NaN),
  fc.double({ min: -5, max: 5, noNaN: true }),
)

test('what the table of bins says of a value is what any later row with that value gets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.integer({ min: 0, max: 5 }), fc.boolean()), {
        minLength: 60,
        maxLength: 200,
      }),
      (rows) => {
        const bads = rows.filter(([, , bad]) => bad).length
        fc.pre(bads >= 10 && rows.length - bads >= 10)
        const table: Table = {
          rows: rows.length,
          columns: [
            { kind: 'numeric', name: 'n', values: Float64Array.from(rows, ([value]) => value) },
            {
              kind: 'categorical',
              name: 'c',
              codes: Int32Array.from(rows, ([, code]) => code - 1),
              dictionary: ['a', 'b', 'c', 'd', 'e'],
            },
            {
              kind: 'numeric',
              name: 'y',
              values: Float64Array.from(rows, ([, , bad]) => Number(bad)),
            },
          ],
        }
        const columns = { n: { specials: [{ values: [-999] }] } }
        const selection = { minEvidence: 0, minInformation: 0 }
        const outcome = trainModel(table, { target: 'y', keep: ['n', 'c'], columns, selection })
        fc.pre(outcome.ok)
        if (!outcome.ok) return
        const totals = { good: rows.length - bads, bad: bads }
        for (const { name, binning } of outcome.trained.binned) {
          const codes = assignBins(
            binning.rule,
            table.columns.find((one) => one.name === name)!,
          )
          const { missing, size } = codesOf(binning.rule)
          const seen = Array.from({ length: size }, () => ({ good: 0, bad: 0 }))
          for (const [row, code] of codes.entries())
            seen[code]![rows[row]![2] ? 'bad' : 'good'] += 1
          for (const [code, { good, bad }] of seen.entries()) {
            assert.equal(binning.counts.good[code], good)
            assert.equal(binning.counts.bad[code], bad)
            const expected = binning.thin.includes(code)
              ? 0
              : weightOfEvidence(good, bad, totals, 0.5)
            assert.ok(Math.abs(binning.woe[code]! - expected) < 1e-12)
          }
          if (name === 'n')
            for (const [row, [value]] of rows.entries()) {
              if (value === -999) assert.equal(codes[row], codesOf(binning.rule).values)
              if (Number.isNaN(value)) assert.equal(codes[row], missing)
            }
        }
      },
    ),
    { numRuns: 200 },
  )
})
