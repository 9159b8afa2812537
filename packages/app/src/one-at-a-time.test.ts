import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneAtATime } from './one-at-a-time.ts'

test('calls during a run share the next one, which begins after it', async () => {
  const runs: PromiseWithResolvers<void>[] = []
  const call = oneAtATime(() => {
    const run = Promise.withResolvers<void>()
    runs.push(run)
    return run.promise
  })
  const first = call()
  const [second, third] = [call(), call()]
  assert.equal(runs.length, 1)
  assert.equal(second, third)
  runs[0]!.resolve()
  await first
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(runs.length, 2)
  runs[1]!.resolve()
  await second
  assert.equal(runs.length, 2)
})

test('a run that fails fails those who waited for it, not those after', async () => {
  let times = 0
  const call = oneAtATime(async () => {
    times += 1
    if (times === 1) throw new RangeError('once')
  })
  await assert.rejects(call(), RangeError)
  await call()
  assert.equal(times, 2)
})
