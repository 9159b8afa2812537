import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '../test/fixtures.ts'
import { disproportionOf, proportionalityOf, summariseProportionality } from './proportionality.ts'

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

test('disproportion grows with severity, with reach and with time, from 1 to 60', () => {
  const fixed = (length: string) => ({ kind: 'fixed', length }) as const
  assert.equal(disproportionOf(1, 'same-domain', fixed('1y')), 1)
  assert.equal(disproportionOf(5, 'none', { kind: 'open' }), 60)
  assert.equal(disproportionOf(3, 'statutory', fixed('3y')), 12)
  assert.equal(disproportionOf(3, 'statutory', fixed('37mo')), 18)
  assert.equal(disproportionOf(3, 'same-domain', { kind: 'range', min: '3mo', max: '1y' }), 3)
  assert.deepEqual(
    proportionalityOf(register()).map(({ disproportion }) => disproportion),
    [18, 6, 12],
  )
})
