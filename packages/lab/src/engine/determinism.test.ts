import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runThreaded } from '../node/threads.ts'
import { readerOf } from '../outcomes/outcomes.ts'
import { digestOf, restore, snapshotOf } from '../state/snapshot.ts'
import { worldOf } from '../testing/world.ts'
import { runSteps } from './run.ts'

const STEPS = 20
// Every feature is on, or two threads might agree only on what neither does.
const set = {
  'corruption.places': 0.4,
  'match.name': 0.3,
  'observe.error': 0.002,
  'whitewash.rate': 0.02,
  'loans.rate': 0.05,
}

function straight(): string {
  const { sim, memory } = worldOf({ set })
  runSteps(sim, 0, STEPS)
  return digestOf(memory.buffer)
}

test('one, two and four threads leave the same bytes', async () => {
  const expected = straight()
  for (const threads of [1, 2, 4]) {
    const { memory, frame, settings, rulebook } = worldOf({
      set,
      buffer: (bytes) => new SharedArrayBuffer(bytes),
    })
    const buffer = memory.buffer as SharedArrayBuffer
    const share = { frame, policy: 'test', settings, rulebook, buffer, from: 0, to: STEPS }
    await runThreaded(share, threads)
    assert.equal(digestOf(buffer), expected, `${threads} threads`)
  }
})

test('stopped and resumed at any of three steps, the bytes are those of a straight run', () => {
  const expected = straight()
  for (const stop of [1, 7, 19]) {
    const first = worldOf({ set })
    runSteps(first.sim, 0, stop)
    const checkpoint = snapshotOf(first.memory.buffer)
    const second = worldOf({ set })
    restore(second.memory.buffer, checkpoint)
    runSteps(second.sim, stop, STEPS)
    assert.equal(digestOf(second.memory.buffer), expected, `stopped at ${stop}`)
  }
})

test('looking at the counts after every step changes nothing', () => {
  const { sim, memory } = worldOf({ set })
  const seen: number[] = []
  runSteps(sim, 0, STEPS, () => seen.push(readerOf(memory.columns.counts)('offers')))
  assert.equal(digestOf(memory.buffer), straight())
  assert.ok(seen.every((offers, at) => offers > (seen[at - 1] ?? 0)))
})

test('another replicate and another dial leave other bytes', () => {
  for (const change of [{ set, replicate: 1 }, { set: { ...set, 'trade.detect': 0.31 } }]) {
    const { sim, memory } = worldOf(change)
    runSteps(sim, 0, STEPS)
    assert.notEqual(digestOf(memory.buffer), straight())
  }
})

test('a snapshot of another layout is refused', () => {
  const { memory } = worldOf()
  assert.throws(() => restore(memory.buffer, new Uint8Array(3)), RangeError)
})
