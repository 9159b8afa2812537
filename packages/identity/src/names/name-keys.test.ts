import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyList, nameKeys } from './name-keys.ts'

const shares = (a: string, b: string, kind: 'person' | 'organisation' = 'person'): boolean => {
  const keys = new Set(keyList(nameKeys(a, kind)))
  return keyList(nameKeys(b, kind)).some((key) => keys.has(key))
}

test('a Chinese name and its spellings share a key', () => {
  for (const spelled of ['Zeng Guofan', 'GUOFAN Zeng', 'Zeng Guo-fan', '曾國藩', 'Ceng Guofan'])
    assert.ok(shares('曾国藩', spelled), spelled)
  assert.ok(shares('單雄信', 'Shan Xiongxin'))
  assert.ok(shares('欧阳修', 'Ouyang Xiu'))
  assert.ok(shares('吕布', 'LYU Bu'))
  assert.ok(shares('刘西安', 'Liu Xian'))
  assert.ok(!shares('曾国藩', 'Zeng Guoquan'))
})

test('other scripts share the Latin key; order and accents do not matter', () => {
  assert.ok(shares('Владимир Путин', 'PUTIN, Vladimir'))
  assert.ok(shares('Jürgen Müller', 'muller jurgen'))
  assert.ok(!shares('John Smith', 'Jane Smith'))
})

test('organisations share a key whatever their legal form', () => {
  assert.ok(shares('Romashka OOO', 'ООО Ромашка', 'organisation'))
  assert.ok(shares('重庆长安汽车股份有限公司', 'Chongqing Changan Qiche Co., Ltd.', 'organisation'))
  assert.equal(nameKeys('Acme Trading Ltd', 'organisation').latin, 'acme trading')
})

test('any text has keys, bounded in number', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[张王曾单西安 a-z]{0,20}$/),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('person' as const, 'organisation' as const), (name, kind) => {
      assert.ok(keyList(nameKeys(name, kind)).length <= 5)
    }),
  )
  assert.deepEqual(keyList(nameKeys('', 'person')), [])
})
