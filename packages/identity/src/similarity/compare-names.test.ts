import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareNames } from './compare-names.ts'

const score = (a: string, b: string): number => compareNames(a, b, 'person').score
const company = (a: string, b: string): number => compareNames(a, b, 'organisation').score

test('the same name in another order, writing or spacing', () => {
  assert.equal(score('John Smith', 'SMITH, John'), 1)
  assert.equal(score('曾国藩', '曾國藩'), 1)
  assert.equal(score('Zeng Guofan', 'Zeng Guo-Fan'), 1)
  assert.equal(score('Jürgen Müller', 'Jurgen Muller'), 1)
})

test('across scripts a reading agrees, but never fully', () => {
  const han = compareNames('曾国藩', 'ZENG Guofan', 'person')
  assert.deepEqual([han.by, han.score], ['reading', 0.9])
  assert.ok(score('Владимир Путин', 'Vladimir Putin') > 0.95)
  assert.ok(score('Владимир Путин', 'Vladimir Putin') < 1)
})

test('different people stay apart', () => {
  assert.ok(score('张文明', '张明文') < 0.7)
  assert.ok(score('张文明', 'Zhang Mingwen') < 0.7)
  assert.ok(score('Li Wu', 'Lu Wu') <= 0.5)
  assert.ok(score('曾国藩', '曾国荃') < 0.7)
})

test('organisations are compared without their legal form, and told by it', () => {
  assert.equal(company('Müller GmbH', 'MUELLER Ltd') < 1, true)
  assert.equal(company('Romashka OOO', 'Romashka'), 1)
  const forms = compareNames('Acme Ltd', 'Acme AG', 'organisation')
  assert.equal(forms.forms, 'different')
  assert.ok(forms.score < 1)
  assert.equal(
    compareNames('华为技术有限公司', 'Huawei Jishu Co., Ltd.', 'organisation').forms,
    'same',
  )
  assert.equal(company('华为技术有限公司', 'Huawei Jishu Co., Ltd.'), 0.9)
  assert.ok(company('CORP', '11420 CORP.') < 0.2)
  assert.ok(company('EMMA LLC', 'emma daniels') < 0.6)
})

test('is symmetric and within 0 and 1 for any two texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '张', '國', 'о', 'ж', '.', '公司'),
      maxLength: 12,
    }),
  )
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('person' as const, 'organisation' as const),
      (a, b, kind) => {
        const there = compareNames(a, b, kind)
        assert.equal(compareNames(b, a, kind).score, there.score)
        assert.ok(there.score >= 0 && there.score <= 1)
      },
    ),
    { numRuns: 400 },
  )
})
