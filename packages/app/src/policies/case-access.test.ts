import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '@xinyong/procedure'
import type { AccountPrincipal } from '../ports/principal.ts'
import { actorsOn, mayRead } from './case-access.ts'

const file = { authority: 'court', subject: 's1' }
const account = (roles: readonly Role[], more: Partial<AccountPrincipal> = {}) =>
  ({ kind: 'account', account: 'a', roles, authority: 'court', ...more }) as const

const offices = (principal: AccountPrincipal) => actorsOn(principal, file).map(({ role }) => role)

test('an office counts at its own authority only', () => {
  assert.deepEqual(offices(account(['officer', 'registrar'])), ['officer', 'registrar'])
  assert.deepEqual(offices(account(['officer'], { authority: 'elsewhere' })), [])
  assert.equal(mayRead(account(['officer'], { authority: 'elsewhere' }), file), false)
})

test('a subject stands before its own case, and never as an official of it', () => {
  assert.deepEqual(offices(account(['subject'], { subject: 's1' })), ['subject'])
  assert.deepEqual(offices(account(['subject'], { subject: 's2' })), [])
  assert.deepEqual(offices(account(['officer', 'subject'], { subject: 's1' })), ['subject'])
})

test('an overseer reads everything and acts on nothing; an administrator does neither', () => {
  assert.equal(mayRead(account(['overseer'], { authority: 'elsewhere' }), file), true)
  assert.deepEqual(offices(account(['overseer'])), [])
  assert.equal(mayRead(account(['administrator']), file), false)
})
