import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termsOf } from './terms-of.ts'

const filled = {
  direction: 'state-to-state',
  giver: ' The court ',
  recipient: 'The registry',
  keys: 'one\n\n two ',
  purpose: 'company-registry',
  schemes: ['cn-judgment-defaulters'],
  activities: ['corporate.register'],
  fields: ['until', 'scheme', 'invented'],
  from: '2026-01-01',
  until: '2027-01-01',
  keepDays: '14',
}

test('terms are as the contract asks for them', () => {
  const terms = termsOf(filled)
  assert.equal(terms.giver, 'The court')
  assert.deepEqual(terms.keys, ['one', 'two'])
  assert.deepEqual(terms.fields, ['scheme', 'until'])
  assert.equal(terms.keepDays, 14)
  assert.deepEqual(terms.conflictOfInterest, { operatesScheme: false })
  assert.equal('exemption' in terms, false)
})

test('a conflict of interest is told only when it was declared, a statute only when whole', () => {
  const declared = termsOf({
    ...filled,
    operatesScheme: 'yes',
    hasConflict: 'no',
    statement: 'None.',
  })
  assert.deepEqual(declared.conflictOfInterest, {
    operatesScheme: true,
    hasConflict: false,
    statement: 'None.',
  })
  assert.equal('exemption' in termsOf({ ...filled, law: 'A statute' }), false)
  assert.deepEqual(termsOf({ ...filled, law: 'A statute', lawReasons: 'Orders it.' }).exemption, {
    law: 'A statute',
    reasons: 'Orders it.',
  })
})
