import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RemovalInForce } from '@xinyong/rulebook'
import { fixtureRules } from './fixture-rules.ts'
import { answer, day, document, entered, play } from './play.ts'

const law = (change: Partial<RemovalInForce>) => {
  const rules = fixtureRules()
  const removals = rules.removals.map((one) =>
    one.id === 'creditor' ? { ...one, ...change } : one,
  )
  return { ...rules, removals }
}

const rules = (change: Partial<RemovalInForce>, ground = 'refuses') => {
  const changed = law(change)
  // In effect from 14 January 2020.
  const played = play(changed, ...entered(ground))
  return (on: string, factOn = on) => {
    const body = { ground: 'creditor', factOn: day(factOn), document }
    return answer(changed, played, [on, 'officer:ann', 'remove', body])
  }
}

test('a time in force binds entries without a term as well as those with one', () => {
  for (const ground of ['refuses', 'evades']) {
    const remove = rules({ notBefore: '3mo' }, ground)
    assert.equal(remove('2020-04-13'), 'procedure.too-early')
    assert.equal(remove('2020-04-14'), 'accepted')
  }
})

test('a time since the fact runs from the fact, not from the entry', () => {
  const remove = rules({ sinceFact: '6mo' })
  assert.equal(remove('2021-03-01', '2021-02-28'), 'procedure.too-early')
  assert.equal(remove('2021-08-27', '2021-02-28'), 'procedure.too-early')
  assert.equal(remove('2021-08-28', '2021-02-28'), 'accepted')
})

test('a ground of removal that is bound to grounds of entry ends no other', () => {
  assert.equal(rules({ grounds: ['refuses'] })('2020-02-03'), 'accepted')
  assert.equal(rules({ grounds: ['evades'] })('2020-02-03'), 'procedure.removal-ground')
})
