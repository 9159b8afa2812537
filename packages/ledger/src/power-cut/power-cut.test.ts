import assert from 'node:assert/strict'
import test from 'node:test'

import { scratchDir } from '../embedded/testing/scratch.ts'
import { cutPower } from './cut.ts'
import { whyNoLoop } from './loop-image.ts'

test('a power cut loses no acknowledged row, and loses them where fsync is off', async (t) => {
  const scratch = await scratchDir(t)
  const reason = await whyNoLoop(scratch)
  if (reason !== undefined) return t.skip(`the power-cut test ${reason}`)
  const { acknowledged, lost } = await cutPower(scratch, 'as-shipped')
  t.diagnostic(`as shipped: ${lost} of ${acknowledged} acknowledged rows lost`)
  assert.ok(acknowledged > 0)
  assert.equal(lost, 0)

  // Proves that the cut has teeth.
  const control = await cutPower(scratch, 'fsync-off')
  t.diagnostic(`fsync off: ${control.lost} of ${control.acknowledged} acknowledged rows lost`)
  assert.ok(control.lost > 0)
})
