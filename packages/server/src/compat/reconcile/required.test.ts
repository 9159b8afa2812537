import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Detailed } from '../entities/details.ts'
import type { Condition } from './read-batch.ts'
import { meetsCondition } from './required.ts'

const detailed: Detailed = {
  entity: {
    id: 'a',
    schema: 'Person',
    properties: { name: ['José Núñez'], birthDate: ['1974-11-03'], nationality: ['pt', 'cl'] },
  },
  related: [],
  datasets: [],
  firstSeen: '',
  lastSeen: '',
  lastChange: '',
  target: true,
  caption: 'José Núñez',
}
const condition = (
  propertyId: string,
  propertyValue: Condition['propertyValue'],
  more = {},
): Condition => ({
  matchType: 'property',
  propertyId,
  propertyValue,
  required: true,
  matchQuantifier: 'any',
  ...more,
})

test('values are compared as they are read: countries by name, dates by their beginning, letters folded', () => {
  assert.ok(meetsCondition(detailed, condition('nationality', 'Portugal')))
  assert.ok(meetsCondition(detailed, condition('Person:birthDate', '1974')))
  assert.ok(!meetsCondition(detailed, condition('birthDate', '197')))
  assert.ok(meetsCondition(detailed, condition('name', 'jose nunez')))
  assert.ok(
    !meetsCondition(detailed, condition('name', 'jose nunez', { matchQualifier: 'ExactMatch' })),
  )
  assert.ok(
    meetsCondition(detailed, condition('name', 'jo*n*z', { matchQualifier: 'WildcardMatch' })),
  )
})

test('none is the opposite of any; all is one after the other', () => {
  const values = fc.array(fc.constantFrom('pt', 'cl', 'gb', 'Portugal', '', 'x'), { minLength: 1 })
  fc.assert(
    fc.property(values, (given) => {
      const meets = (matchQuantifier: string, value: Condition['propertyValue'] = given): boolean =>
        meetsCondition(detailed, condition('nationality', value, { matchQuantifier }))
      assert.equal(meets('none'), !meets('any'))
      assert.equal(
        meets('any'),
        given.some((one) => meets('any', one)),
      )
      assert.equal(
        meets('all'),
        given.every((one) => meets('any', one)),
      )
    }),
  )
})

test('no pattern of a client becomes one of ours', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const asked = condition('name', text, { matchQualifier: 'WildcardMatch' })
      assert.equal(typeof meetsCondition(detailed, asked), 'boolean')
    }),
  )
  // Many stars over a long value end in time.
  const long = { ...detailed, caption: 'a'.repeat(300) }
  const stars = condition('name', `${'a*'.repeat(30)}b`, { matchQualifier: 'WildcardMatch' })
  assert.ok(!meetsCondition(long, { ...stars, matchType: 'name' }))
})
