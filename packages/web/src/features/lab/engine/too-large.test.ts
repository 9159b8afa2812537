import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tooLargeHere } from './too-large.ts'

const limits = { gigabytes: 2, hours: 2 }
const text = 'lab: 1\npopulation:\n  agents: 5000\n'

test('what fits is not refused', () => {
  assert.equal(tooLargeHere({ bytes: 2 * 2 ** 30, seconds: 7200 }, limits, text), undefined)
})

test('a run beyond the memory or the time of a page is refused with what it needs and the line to change', () => {
  assert.deepEqual(tooLargeHere({ bytes: 3 * 2 ** 30, seconds: 1 }, limits, text), {
    what: 'memory',
    gigabytes: 3,
    hours: 1 / 3600,
    line: 3,
  })
  assert.equal(tooLargeHere({ bytes: 1, seconds: 7201 }, limits, text)?.what, 'time')
})
