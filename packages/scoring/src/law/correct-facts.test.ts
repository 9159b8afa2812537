import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { categorical, DAY, madeCard, numeric } from '../card/testing/made-card.ts'
import { correctFacts } from './correct-facts.ts'

const card = madeCard([
  numeric('late', [1], [20, -30]),
  categorical('home', [['own'], ['rent']], [5, 0]),
])
const given = [
  { recipient: 'bank', givenOn: '2026-01-05' as PlainDate, score: 475 },
  { recipient: 'shop', givenOn: '2026-02-05' as PlainDate, score: 475 },
]

test('a corrected fact gives the score again, shows the line, and every recipient is told', () => {
  const { before, after, changed, tell, unread } = correctFacts(
    card,
    { late: 3, home: 'own' },
    { late: 0, shoes: 44 },
    given,
    DAY,
  )
  assert.ok(before.scored && after.scored)
  assert.deepEqual([before.score, after.score], [475, 525])
  assert.deepEqual(
    changed.map(({ was, now }) => [was.value, was.points, now.value, now.points]),
    [[3, -30, 0, 20]],
  )
  assert.deepEqual(
    tell.map(({ recipient, was, now }) => [recipient, was, now]),
    [
      ['bank', 475, 525],
      ['shop', 475, 525],
    ],
  )
  assert.deepEqual(unread, ['shoes'])
})

test('where no score is left, the old one must not be used; where nothing changes, all are told as well', () => {
  const gone = correctFacts(card, { late: 3, home: 'own' }, { home: null }, given, DAY)
  assert.ok(!gone.after.scored)
  assert.ok(gone.tell.every((one) => one.now === undefined && one.message.zh.includes('不得')))
  const same = correctFacts(card, { late: 3, home: 'own' }, { late: 3 }, given, DAY)
  assert.deepEqual([same.changed.length, same.tell.length], [0, 2])
})
