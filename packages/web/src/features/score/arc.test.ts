import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arcPath, onArc, share } from './arc.ts'

const centre = { x: 100, y: 100 }
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

test('a value lies on its range, and never beyond it', () => {
  assert.equal(share(350, 350, 950), 0)
  assert.equal(share(650, 350, 950), 0.5)
  assert.equal(share(950, 350, 950), 1)
  assert.equal(share(100, 350, 950), 0)
  assert.equal(share(2000, 350, 950), 1)
  assert.equal(share(5, 5, 5), 0)
})

test('the arc runs from the left end over the top to the right end', () => {
  const [left, top, right] = [0, 0.5, 1].map((at) => onArc(at, centre, 50))
  assert.ok(left && top && right)
  assert.ok(near(left.x, 50) && near(left.y, 100))
  assert.ok(near(top.x, 100) && near(top.y, 50))
  assert.ok(near(right.x, 150) && near(right.y, 100))
})

test('a piece of it is drawn clockwise, as the short way round', () => {
  assert.equal(arcPath(0, 1, centre, 50), 'M 50.00 100.00 A 50 50 0 0 1 150.00 100.00')
})
