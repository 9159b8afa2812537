import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScoreLine } from '../../api/scores.ts'
import { groupLines } from './group-lines.ts'

const line = (input: string, points: number): ScoreLine => ({
  input,
  points,
  title: { en: input, zh: input },
  on: '2026-01-01',
  disputed: false,
  law: 'x',
  lawText: { en: 'x', zh: 'x' },
  status: 'verified',
})

test('grouping loses no line and no point', () => {
  const lines = [line('bill', 5), line('order', 2), line('bill', 5), line('late', -9)]
  const groups = groupLines(lines)
  assert.deepEqual(
    groups.map(({ input, points }) => [input, points]),
    [
      ['bill', 10],
      ['order', 2],
      ['late', -9],
    ],
  )
  assert.equal(groups.flatMap((group) => group.lines).length, lines.length)
})
