import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutTo, wrapTo } from './fit-text.ts'

test('a name that fits stays as it is, and a longer one ends in an ellipsis; Han takes twice the room', () => {
  assert.equal(cutTo('One year', 8), 'One year')
  assert.equal(cutTo('One year and more', 9), 'One year…')
  assert.equal(cutTo('三年，履行即移出', 9), '三年，履…')
})

test('a name goes over several lines, between words or between Han characters, and never beyond the last', () => {
  assert.equal(wrapTo('Three years, out by paying', 14, 3), 'Three years,\nout by paying')
  assert.equal(wrapTo('三年，过半后履行可移出', 12, 2), '三年，过半后\n履行可移出')
  assert.equal(
    wrapTo('Three years, out by paying after half', 14, 2),
    'Three years,\nout by paying…',
  )
  assert.equal(wrapTo('Averyverylongword', 8, 2), 'Averyve…')
})
