import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emitted } from './emit.ts'

test('every item comes out once, in order, and the producer waits for each', async () => {
  let ahead = 0
  const out: number[] = []
  const items = emitted<number>(async (emit) => {
    for (let n = 0; n < 5; n += 1) {
      ahead = n
      await emit(n)
    }
  })
  for await (const item of items) {
    assert.equal(ahead, item)
    out.push(item)
  }
  assert.deepEqual(out, [0, 1, 2, 3, 4])
})

test('leaving early ends the producer', async () => {
  let ended = false
  const items = emitted<number>(async (emit) => {
    try {
      for (let n = 0; ; n += 1) await emit(n)
    } finally {
      ended = true
    }
  })
  for await (const item of items) if (item === 2) break
  assert.ok(ended)
})

test('a failure of the producer reaches the consumer', async () => {
  const items = emitted<number>(async (emit) => {
    await emit(1)
    throw new Error('gone')
  })
  await assert.rejects(async () => {
    for await (const item of items) assert.equal(item, 1)
  }, /gone/)
})

test('nothing produced ends at once', async () => {
  for await (const item of emitted<number>(async () => {})) assert.fail(String(item))
})
