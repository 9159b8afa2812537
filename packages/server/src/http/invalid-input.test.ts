import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract } from '@xinyong/contract'
import { invalidInput } from './invalid-input.ts'

type Schema = {
  safeParse(value: unknown): {
    success: boolean
    error?: { issues: Parameters<typeof invalidInput>[0] }
  }
}
const whatIsWrong = (schema: Schema | undefined, value: unknown) => {
  const result = schema!.safeParse(value)
  assert.equal(result.success, false)
  return invalidInput(result.error!.issues).params
}

test('a missing field, a wrong type, a number out of bounds', () => {
  const body = contract.createApiKey.body
  const good = { relyingParty: 'Shop', scopes: ['check'], purposes: ['sale'] }
  assert.deepEqual(whatIsWrong(body, { ...good, relyingParty: undefined }), {
    field: 'relyingParty',
    reason: 'is missing',
    reasonZh: '缺失',
  })
  assert.equal(whatIsWrong(body, { ...good, purposes: 'sale' })['reason'], 'must be a list')
  assert.deepEqual(whatIsWrong(body, { ...good, rateLimit: 0 }), {
    field: 'rateLimit',
    reason: 'must be at least 1',
    reasonZh: '须至少为 1',
  })
  assert.deepEqual(whatIsWrong(body, { ...good, scopes: ['spy'] }), {
    field: 'scopes.0',
    reason: 'must be one of check, screen, export, exchange, score',
    reasonZh: '须为其中之一：check、screen、export、exchange、score',
  })
})

test('an act of an unknown kind names the kinds there are; a wrong part of a known kind names the part', () => {
  const body = contract.actOnCase.body
  const unknown = whatIsWrong(body, { expectedVersion: 1, act: { kind: 'jail' } })
  assert.equal(unknown['field'], 'act.kind')
  const part = whatIsWrong(body, {
    expectedVersion: 1,
    act: {
      kind: 'serve',
      about: 'decision',
      channel: 'post',
      outcome: 'served',
      on: '2026-02-30',
      proof: 'x',
    },
  })
  assert.equal(part['field'], 'act.on')
  assert.match(String(part['reason']), /calendar day/)
})

test('a form that the schema words is told in its words', () => {
  const { field, reason } = whatIsWrong(contract.checkSubject.body, {
    subject: 'no scheme',
    activity: 'a',
    purpose: 'b',
  })
  assert.equal(field, 'subject')
  assert.match(String(reason), /SCHEME:VALUE/)
})
