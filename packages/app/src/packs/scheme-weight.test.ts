import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pack } from '@xinyong/rulebook'
import { longestDays, type Proportionality } from '@xinyong/standing'
import { weightOf } from './scheme-weight.ts'

const text = { en: 'x', zh: 'x' }
const pack = { id: 'p', title: text, jurisdiction: 'CN', kind: 'register', use: 'operate' } as Pack
const pair = (over: Partial<Proportionality>): Proportionality => ({
  pack: 'p',
  scheme: text,
  ground: { id: 'g', title: text, domain: 'debt' as Proportionality['ground']['domain'] },
  measure: { id: 'm', title: text, domain: 'debt' as Proportionality['ground']['domain'] },
  law: 'l',
  lawText: text,
  status: 'verified',
  nexus: 'same-domain',
  severity: 1,
  duration: { kind: 'fixed', length: '1y' },
  bodies: 1,
  disproportion: 1,
  listedAs: [],
  subjects: ['person'],
  ...over,
})

test('a scheme weighs its heaviest measure, its mean, its longest term and the share that leaves the field', () => {
  const weight = weightOf(pack, [
    pair({ severity: 5, nexus: 'statutory', bodies: 7, status: 'unverified' }),
    pair({ severity: 2, duration: { kind: 'range', min: '1y', max: '10y' } }),
    pair({
      severity: 1,
      duration: { kind: 'fixed', length: '2y', prolong: { min: '1y', max: '3y' } },
    }),
  ])
  const { heaviest, meanSeverity, longest, crossDomain, mostBodies, unverified, grounds } = weight
  assert.deepEqual(
    { heaviest, meanSeverity, longest: longest.en, crossDomain, mostBodies, unverified, grounds },
    {
      heaviest: 5,
      meanSeverity: 2.67,
      longest: '1 year to 10 years',
      crossDomain: 1,
      mostBodies: 7,
      unverified: 1,
      grounds: 1,
    },
  )
})

test('no term at all is longer than any term, and is given no length', () => {
  const weight = weightOf(pack, [
    pair({ duration: { kind: 'fixed', length: '99y' } }),
    pair({ duration: { kind: 'open' } }),
  ])
  assert.equal(weight.longest.en, 'no fixed term')
  assert.equal(weight.longestDays, undefined)
  assert.ok(
    longestDays({ kind: 'fixed', length: '9wd' }) > longestDays({ kind: 'fixed', length: '9cd' }),
  )
})
