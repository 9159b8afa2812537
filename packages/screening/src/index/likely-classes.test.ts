import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CLASSES, NEGLIGIBLE, coded, likeliestOf } from './likely-classes.ts'
import type { Likely } from './likely-classes.ts'

/** The oracle: the same with texts in maps. */
const plainly = (parts: readonly Likely[], most: number): Likely => {
  let begun: Likely = [['', 1]]
  for (const part of parts) {
    const next = new Map<string, number>()
    for (const [start, likelihood] of begun)
      for (const [classes, share] of part) {
        if (likelihood * share < NEGLIGIBLE) continue
        const meets = start !== '' && start.endsWith(classes.charAt(0))
        const joined = start + (meets ? classes.slice(1) : classes)
        next.set(joined, (next.get(joined) ?? 0) + likelihood * share)
      }
    begun = [...next].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  }
  return begun
}

const classes = fc
  .array(fc.constantFrom(...CLASSES.split('')), { maxLength: 4 })
  .map((all) => all.filter((one, at) => one !== all[at - 1]).join(''))
const part = fc
  .uniqueArray(fc.tuple(classes, fc.constantFrom(0.5, 0.25, 0.125, 0.3, 0.017, 0.9, 0.002)), {
    minLength: 1,
    maxLength: 12,
    selector: ([text]) => text,
  })
  .map((all) => all.toSorted((a, b) => b[1] - a[1]))

test('gives to the bit what summing up by texts gives', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 3, 10, 40),
      fc.constantFrom(0, 0.0015, 0.02, 0.4),
      fc.constantFrom(2, 10, 100),
      (parts, most, than, asked) => {
        assert.deepEqual(
          likeliestOf(parts.map(coded), most, than, asked),
          plainly(parts, most)
            .filter(([, likelihood]) => likelihood > than)
            .slice(0, asked),
        )
      },
    ),
    { numRuns: 1500 },
  )
})
