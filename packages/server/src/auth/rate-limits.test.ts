import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRateLimiter } from './rate-limits.ts'

test('a minute’s worth at once, then as it refills; one key does not spend another’s', () => {
  let now = 0
  const limiter = createRateLimiter(() => now)
  for (let n = 0; n < 6; n++) assert.equal(limiter.take('a', 6), 0)
  assert.equal(limiter.take('a', 6), 10)
  assert.equal(limiter.take('b', 6), 0)
  now = 10_000
  assert.equal(limiter.take('a', 6), 0)
  assert.ok(limiter.take('a', 6) > 0)
})

test('what is given back can be taken again', () => {
  const limiter = createRateLimiter(() => 0)
  assert.equal(limiter.take('a', 1), 0)
  limiter.giveBack('a')
  assert.equal(limiter.take('a', 1), 0)
  assert.equal(limiter.take('a', 1), 60)
})

test('a batch beyond a minute’s worth passes on a full bucket and leaves a debt', () => {
  let now = 0
  const limiter = createRateLimiter(() => now)
  assert.equal(limiter.take('a', 60, 120), 0)
  assert.ok(limiter.take('a', 60) > 60)
  now = 60_000
  assert.ok(limiter.take('a', 60) > 0)
  now = 122_000
  assert.equal(limiter.take('a', 60), 0)
})
