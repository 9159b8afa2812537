import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber, termEnd } from '@xinyong/procedure'
import fc from 'fast-check'
import { addMonths, civilOf, firstOf, monthOf } from './civil.ts'

const day = fc.integer({ min: -700_000, max: 2_000_000 })

test('a day number becomes the same civil day as in the calendar package', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = dateOfDay(number)
      const civil = civilOf(number)
      assert.equal(civil >> 9, Number(date.slice(0, 4)))
      assert.equal((civil >> 5) & 15, Number(date.slice(5, 7)))
      assert.equal(civil & 31, Number(date.slice(8)))
      assert.equal(firstOf(monthOf(number)), dayNumber(`${date.slice(0, 8)}01` as PlainDate))
    }),
  )
})

test('months are added as terms are, with the last day of a shorter month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 600 }), (number, months) => {
      const end = termEnd(dateOfDay(number), `${months}mo`)
      assert.equal(dateOfDay(addMonths(number, months)), end)
    }),
  )
  assert.equal(dateOfDay(addMonths(dayNumber('2024-01-31' as PlainDate), 1)), '2024-02-29')
})
