import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { internWord, openDictionary } from '../index/dictionary.ts'
import { UNLIKE, heardWord, transcriptionDistance } from '../names/transcription.ts'
import { leastDistanceTo } from './heard-bytes.ts'

const han = fc
  .array(fc.constantFrom(...Array.from('弗兰克里斯托高桥安德森史密罗伯特王伟沙什儿阿娜')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((letters) => letters.join(''))
const latin = fc.oneof(
  fc.constantFrom('frank', 'christopher', 'takahashi', 'anderson', 'robert', 'anna', 'smith'),
  fc
    .array(fc.constantFrom(...Array.from('abdefghiklmnorstuwz')), { minLength: 1, maxLength: 30 })
    .map((all) => all.join('')),
)
const other = fc.constantFrom('é', 'a', 'ж', '𠮷', 'ァ')

test('no word lies nearer than its bound says, so nothing near is passed over', () => {
  fc.assert(
    fc.property(han, latin, fc.option(other), (start, heard, end) => {
      const text = start + (end ?? '')
      const dictionary = openDictionary()
      const id = internWord(dictionary, text, 'x')
      const bound = Math.min(UNLIKE, leastDistanceTo(dictionary, heardWord(heard), id))
      assert.ok(bound <= transcriptionDistance(text, heard), `${text} ${heard} ${bound}`)
    }),
    { numRuns: 500 },
  )
})

test('a bound passes over what is far', () => {
  const dictionary = openDictionary()
  const id = internWord(dictionary, '电子', 'dianzi')
  assert.ok(leastDistanceTo(dictionary, heardWord('tommok'), id) > 0.7)
})
