import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { putEntity } from '../index/change-index.ts'
import { internWord, openDictionary } from '../index/dictionary.ts'
import { entityOf } from '../index/entity.ts'
import { freezeIndex } from '../index/freeze-index.ts'
import { createNameIndex } from '../index/name-index.ts'
import { plainScorer } from '../testing/plain-scorer.ts'
import { eachTwoSlipsAway } from './far-slips.ts'
import { search } from './search.ts'
import { slipPattern, slipsBetween } from './slips.ts'

const word = fc.stringMatching(/^[a-e]{6,9}$/)

test('finds what a comparison with every word finds, in words kept and in those that came later', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.array(word, { maxLength: 10 }),
      word,
      (first, later, asked) => {
        const words = new Map<number, string>()
        const growing = openDictionary()
        for (const one of first) words.set(internWord(growing, one, one), one)
        const dictionary = openDictionary(growing.tail)
        const found = (): readonly string[] => {
          const all: string[] = []
          eachTwoSlipsAway(dictionary, slipPattern(asked), (id, slips) =>
            all.push(`${id} ${slips}`),
          )
          return all.toSorted()
        }
        const near = (): readonly string[] =>
          Array.from(words, ([id, one]) => ({ id, slips: slipsBetween(asked, one) }))
            .filter(({ slips }) => slips <= 2)
            .map(({ id, slips }) => `${id} ${slips}`)
            .toSorted()
        assert.deepEqual(found(), near())
        for (const one of later) words.set(internWord(dictionary, one, one), one)
        assert.deepEqual(found(), near())
      },
    ),
  )
})

test('hundreds of thousands of words that nobody bears any more change no answer', () => {
  const named = (text: string) => [{ text, role: 'name' as const }]
  const [young, old] = [0, 200_001].map((gone) => {
    const index = createNameIndex(true)
    putEntity(index, entityOf({ id: '1', schema: 'Person', names: named('Stephanopoulos') }))
    for (let at = 0; at < gone; at += 1) internWord(index.dictionary, `${at}`, `${at}`)
    freezeIndex(index)
    return search(index, { schema: 'Person', names: named('Stephamopoudos') }, plainScorer, {
      threshold: 0.3,
    })
  })
  assert.equal(young?.results[0]?.id, '1')
  assert.deepEqual(old, young)
})
