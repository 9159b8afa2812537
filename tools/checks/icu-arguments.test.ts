import assert from 'node:assert/strict'
import { test } from 'node:test'
import { icuArguments } from './icu-arguments.ts'

const CASES: readonly (readonly [message: string, names: readonly string[] | undefined])[] = [
  ['Plain words', []],
  ['{name} owes {sum, number}', ['name', 'sum:number']],
  [
    '{n, plural, one {# case of {court}} other {# cases}} on {day, date, long}',
    ['court', 'day:date', 'n:plural'],
  ],
  ['{kind, select, deny {no} other {{who} may}}', ['kind:select', 'who']],
  ["It's {a}, ''quoted'', '{not this}'", ['a']],
  ['{open', undefined],
  ['close}', undefined],
  ['{n, plural, one {x} other {y}', undefined],
]

for (const [message, names] of CASES) {
  test(`arguments of ${message}`, () => assert.deepEqual(icuArguments(message), names))
}
