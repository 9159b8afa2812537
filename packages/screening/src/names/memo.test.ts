import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memo } from './memo.ts'

test('works a text out once while it is asked for, and lets go of what is not', () => {
  const worked: string[] = []
  const length = memo((text) => {
    worked.push(text)
    return text.length
  }, 8)
  for (let at = 0; at < 40; at += 1) {
    assert.equal(length('common'), 6)
    assert.equal(length(`rare ${at}`), `rare ${at}`.length)
  }
  assert.deepEqual(
    worked.filter((text) => text === 'common'),
    ['common'],
  )
  length('rare 0')
  assert.equal(worked.filter((text) => text === 'rare 0').length, 2)
})
