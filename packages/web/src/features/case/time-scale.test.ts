import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clustered, spacedTicks, timeScale } from './time-scale.ts'

test('the scale keeps order and stays within its line', () => {
  const days = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(days, fc.integer({ min: -10, max: 40_010 }), (known, other) => {
      const place = timeScale(known)
      const places = [...known, other].sort((a, b) => a - b).map(place)
      places.forEach((at, i) => {
        assert.ok(at >= 0 && at <= 100)
        assert.ok(i === 0 || at >= places[i - 1]!)
      })
    }),
  )
})

test('long gaps are compressed, short ones keep their proportion', () => {
  const place = timeScale([0, 7, 14, 744])
  assert.equal(place(14) - place(7), place(7) - place(0))
  assert.ok(place(7) > 8, 'a week is visible beside two years')
})

test('labels keep apart, and the important come first', () => {
  const place = (day: number): number => day
  assert.deepEqual(spacedTicks([50, 0, 45, 100], place, 10), [50, 0, 100])
})

test('marks that would overlap become one', () => {
  const clusters = clustered([0, 2, 3, 50], (at) => at, 6)
  assert.deepEqual(
    clusters.map(({ items }) => items),
    [[0, 2, 3], [50]],
  )
})
