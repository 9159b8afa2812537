import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  eachUnder,
  findWord,
  freezeDictionary,
  internWord,
  openDictionary,
  withAllKeys,
} from './dictionary.ts'
import type { Dictionary } from './dictionary.ts'
import { hashText } from './hash.ts'
import { tellingKeysOfHan } from './heard-keys.ts'
import { SEED } from './word-keys.ts'

const WORDS = [
  ['frank', 'frank'],
  ['弗兰克', 'fulanke'],
  ['王', 'wang'],
  ['罗伯特', 'luobote'],
  ['щербаков', 'shcherbakov'],
] as const

const filled = (): Dictionary => {
  const dictionary = openDictionary(undefined, undefined, true)
  for (const [text, latin] of WORDS) internWord(dictionary, text, latin)
  return dictionary
}

test('what a large index leaves out is put in again when it becomes small', () => {
  const [few, all] = [freezeDictionary(filled(), true), freezeDictionary(filled(), false)]
  assert.ok(few.keys.numbers.length < all.keys.numbers.length)
  assert.deepEqual(withAllKeys(few).keys, all.keys)
  internWord(few, 'late', 'late')
  internWord(all, 'late', 'late')
  assert.deepEqual(withAllKeys(few).keys, freezeDictionary(all, false).keys)
})

test('few keys find what many names are asked for', () => {
  const few = freezeDictionary(filled(), true)
  for (const [at, [text, latin]] of WORDS.entries()) {
    assert.equal(findWord(few, text, latin), at)
    for (const key of tellingKeysOfHan(text, 4)) {
      const found: number[] = []
      eachUnder(few, hashText(key, SEED.heardHan), (id) => found.push(id))
      assert.ok(/\p{Script=Han}/u.test(text) ? found.includes(at) : true, text)
    }
  }
})
