import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentPinyin } from './segment-pinyin.ts'
import { toLatin } from './to-latin.ts'

test('Chinese persons are read with the readings of family names', () => {
  assert.equal(toLatin('曾国藩', 'person'), 'Zeng Guofan')
  assert.equal(toLatin('單雄信', 'person'), 'Shan Xiongxin')
  assert.equal(toLatin('欧阳修', 'person'), 'Ouyang Xiu')
  assert.equal(toLatin('卡尔·马克思', 'person'), 'Kaer - Makesi')
})

test('words are read in context, other scripts letter by letter', () => {
  assert.equal(toLatin('重庆'), 'Chong Qing')
  assert.equal(toLatin('华为 Huawei'), 'Hua Wei Huawei')
  assert.equal(toLatin('Владимир'), 'Vladimir')
  assert.equal(toLatin('김정은'), 'Gim Jeong Eun')
})

test('the result is ASCII for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.match(toLatin(text, 'person'), /^[\x00-\x7f]*$/)
    }),
  )
})

test('words split into Mandarin syllables, the fewest first', () => {
  assert.deepEqual(segmentPinyin('guofan'), ['guo', 'fan'])
  assert.deepEqual(segmentPinyin('xian'), ['xian'])
  assert.deepEqual(segmentPinyin('lyu'), ['lu'])
  assert.deepEqual(segmentPinyin('lv'), ['lu'])
  for (const word of ['', 'smith', 'x', 'a'.repeat(30)])
    assert.equal(segmentPinyin(word), undefined)
})

const shared =
  process.env.XINYONG_SHARED ?? new URL('../../../../../shared', import.meta.url).pathname
const readings = `${shared}/data/names/pinyin-characters.txt`

test('every reading of the general-use table is a syllable', (t) => {
  if (!existsSync(readings)) return t.skip('needs ../shared/data/names')
  const marks = /^U\+\w+: ([^ #,]+)/gm
  for (const [, reading = ''] of readFileSync(readings, 'utf8').matchAll(marks)) {
    const plain = reading.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    if (/[aeiou]/.test(plain)) assert.deepEqual(segmentPinyin(plain), [plain], reading)
  }
})
