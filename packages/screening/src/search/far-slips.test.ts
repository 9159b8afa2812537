import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { internWord, openDictionary } from '../index/dictionary.ts'
import { eachTwoSlipsAway } from './far-slips.ts'
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
