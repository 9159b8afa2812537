import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logSearch, signInSearch, workSearch } from './search.ts'

test('after sign-in nobody is sent to another host', () => {
  assert.deepEqual(signInSearch({ next: '/work' }), { next: '/work' })
  assert.deepEqual(signInSearch({ next: '//elsewhere.example' }), {})
  assert.deepEqual(signInSearch({ next: 'https://elsewhere.example' }), {})
  assert.deepEqual(signInSearch({ next: '/\\elsewhere.example' }), {})
})

test('filters that do not exist are forgotten', () => {
  assert.deepEqual(workSearch({ stage: 'lost', overdue: 'yes', pack: 'p', sort: 'opened' }), {
    pack: 'p',
    sort: 'opened',
  })
  assert.deepEqual(logSearch({ act: '7' }), { act: 7 })
  assert.deepEqual(logSearch({ act: -1 }), {})
})
