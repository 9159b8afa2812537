import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakLines } from './break-lines.ts'

const width = (text: string): number => Array.from(text).length

test('words stay whole, Chinese breaks anywhere but before a closing sign', () => {
  assert.deepEqual(breakLines('one two three', 8, width), ['one two', 'three'])
  assert.deepEqual(breakLines('评分卡不适用。主体', 6, width), ['评分卡不适', '用。主体'])
  assert.deepEqual(breakLines('见“评分卡”页', 3, width), ['见“评', '分卡”', '页'])
})

test('what is wider than the line is cut, and nothing is lost', () => {
  const text = 'sha256:0123456789abcdef 摘要'
  const lines = breakLines(text, 10, width)
  assert.ok(lines.every((line) => width(line) <= 10))
  assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''))
})
