import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entityOf, judgeMatch, prepareName, type Match } from '@xinyong/screening'
import { explanationsOf } from '../explanations.ts'
import { coefficients } from '../features.ts'
import { factorsOf, weighed } from './weigh.ts'

const side = (name: string, birthDates: readonly string[]) => ({
  ...entityOf({ id: 'x', schema: 'Person', names: [{ text: name, role: 'name' }], birthDates }),
  names: [prepareName(name, 'person')],
  written: [name],
})
const contradicted: Match = judgeMatch(
  side('Maria Basalt', ['1950-01-01']),
  side('Maria Basalt', ['1970-05-05']),
)
const read: Match = judgeMatch(side('李伟', []), side('Li Wei', []))

test('default weights change nothing; weights of features nobody has here are told', () => {
  const { factors, ignored } = factorsOf({ ...coefficients, name_literal: 0.8 })
  assert.deepEqual([factors, ignored], [{}, ['name_literal']])
  assert.equal(weighed(contradicted, factors), contradicted.score)
})

test('a heavier penalty never raises a score, a lighter one never lowers it; all stay between 0 and 1', () => {
  const at = (weight: number): number =>
    weighed(contradicted, factorsOf({ dob_year_disjoint: weight }).factors)
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (a, b) => {
        const [heavy, light] = [Math.min(a, b), Math.max(a, b)]
        assert.ok(at(heavy) <= at(light) + 1e-12)
        assert.ok(at(a) >= 0 && at(a) <= 1)
      },
    ),
  )
})

test('no weight lifts what a Mandarin reading alone links', () => {
  assert.ok(read.name?.readingOnly)
  for (const name_match of [0.1, 2, 50])
    assert.ok(weighed(read, factorsOf({ name_match }).factors) <= read.score)
})

test('a number of a kind of its own is weighed and shown under the feature of that kind', () => {
  const lei = { scheme: 'lei', value: '5299000J2N45DDNE4Y28' }
  const company = (name: string) => ({
    ...entityOf({
      id: 'x',
      schema: 'Company',
      names: [{ text: name, role: 'name' }],
      identifiers: [lei],
    }),
    names: [prepareName(name, 'organisation')],
    written: [name],
  })
  const match = judgeMatch(company('Northern Quartz Ltd'), company('Southern Basalt Inc'))
  const shown = explanationsOf(match)
  assert.equal(shown['lei_code_match']?.weight, coefficients.lei_code_match)
  assert.equal(shown['identifier_match'], undefined)
  const { factors } = factorsOf({ lei_code_match: coefficients.lei_code_match / 2 })
  assert.ok(weighed(match, factors) < match.score)
  assert.equal(
    explanationsOf(match, factors)['lei_code_match']?.weight,
    coefficients.lei_code_match / 2,
  )
})
