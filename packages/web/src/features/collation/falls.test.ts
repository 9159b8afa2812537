import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fallsOf } from './falls.ts'

const text = { en: '', zh: '' }
const field = (name: string, level: number, bits: number, rarity = 0) => ({
  field: name,
  label: text,
  left: [],
  right: [],
  agreement: text,
  level,
  bits,
  rarity,
})

test('each bar starts where the one before ended, and the last one stands on zero', () => {
  const fields = [field('name', 5, 8, 2), field('address', 0, 0), field('country', 1, -3)]
  const falls = fallsOf({ prior: -4, fields, total: 3 })
  assert.deepEqual(
    falls.map(({ id, from, to }) => [id, from, to]),
    [
      ['prior', 0, -4],
      ['name', -4, 4],
      ['name-rarity', 4, 6],
      ['country', 6, 3],
      ['total', 0, 3],
    ],
  )
})
