import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { maskPersonName } from './mask-name.ts'

test('names are masked after the custom of their script', () => {
  const cases = {
    张三: '张*',
    张大三: '张*三',
    欧阳修远: '欧**远',
    'John Smith': 'J*** S****',
    'Jean-Luc Ñu': 'J***-L** Ñ*',
    卡尔·马克思: '卡*·马**',
    김정은: '김*은',
    李: '李*',
    'A B': 'A* B*',
    '': '',
  }
  for (const [name, masked] of Object.entries(cases)) assert.equal(maskPersonName(name), masked)
})

test('Chinese texts may say someone instead', () => {
  assert.equal(maskPersonName('张三', 'someone'), '张某')
  assert.equal(maskPersonName('欧阳修', 'someone'), '欧阳某')
  assert.equal(maskPersonName('John Smith', 'someone'), 'J*** S****')
})

test('no word of more than one letter shows whole, whatever the script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 }), (name) => {
      for (const word of name.split(/[\s·・‧•-]+/u))
        if (Array.from(word).length > 1 && /^\p{L}+$/u.test(word))
          assert.ok(
            !maskPersonName(name)
              .split(/[\s·・‧•-]+/u)
              .includes(word),
            word,
          )
    }),
    { numRuns: 1000 },
  )
})
