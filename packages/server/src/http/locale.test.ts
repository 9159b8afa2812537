import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeOfHeader } from './locale.ts'

test('the language that the reader prefers, of those we speak', () => {
  assert.equal(localeOfHeader(undefined), 'en')
  assert.equal(localeOfHeader('zh-CN,zh;q=0.9,en;q=0.8'), 'zh')
  assert.equal(localeOfHeader('en-GB,zh;q=0.9'), 'en')
  assert.equal(localeOfHeader('de,zh;q=0.5,en;q=0.4'), 'zh')
  assert.equal(localeOfHeader('zh;q=0, en;q=0.1'), 'en')
  assert.equal(localeOfHeader('fr'), 'en')
})
