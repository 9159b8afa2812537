import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '../test/fixtures.ts'
import { proportionalityOf, summariseProportionality } from './proportionality.ts'

test('every pair of ground and measure states its basis and how the two hang together', () => {
  const pairs = proportionalityOf(register())
  assert.deepEqual(
    pairs.map(({ measure, nexus, severity, subjects }) => [measure.id, nexus, severity, subjects]),
    [
      ['air', 'statutory', 3, ['person']],
      ['enforce', 'same-domain', 2, ['person', 'organisation']],
      ['honours', 'none', 1, ['person', 'organisation']],
    ],
  )
  assert.equal(pairs[0]?.basisText?.en, 'The act (No. 1), Art. 6')
  assert.equal(pairs[0]?.status, 'verified')
})

test('a pair that rests on an unverified source is unverified', () => {
  const [source] = Object.values(register().sources)
  assert.ok(source)
  const pairs = proportionalityOf(
    register({ sources: { act: { ...source, status: 'unverified' } } }),
  )
  assert.ok(pairs.every(({ status }) => status === 'unverified'))
})

test('the summary counts pairs by nexus and finds the worst outside the domain', () => {
  assert.deepEqual(summariseProportionality(proportionalityOf(register())), {
    pairs: 3,
    byNexus: { 'same-domain': 1, statutory: 1, none: 1 },
    worstCrossDomain: 3,
    openEnded: 3,
  })
  assert.equal(summariseProportionality([]).worstCrossDomain, 0)
})
