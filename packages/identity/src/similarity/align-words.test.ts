import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignWords } from './align-words.ts'
import { matchWords } from './match-words.ts'

const words = (text: string): readonly string[] => text.split(' ')

test('explains which word met which, and why', () => {
  const { pairs, onlyLeft, onlyRight } = alignWords(
    words('mohammed j al usa xyz'),
    words('u s a john muhammad al qqq'),
  )
  const said = pairs.map(({ left, right, how }) => `${left.join('+')}~${right.join('+')} ${how}`)
  assert.deepEqual(said.toSorted(), [
    'al~al equal',
    'j~john initial',
    'mohammed~muhammad typing',
    'usa~u+s+a joined',
  ])
  assert.deepEqual([onlyLeft, onlyRight], [['xyz'], ['qqq']])
})

test('short words have no letters to spare', () => {
  assert.equal(matchWords('li', 'lu'), undefined)
  assert.equal(matchWords('jan', 'jon'), undefined)
  assert.deepEqual(matchWords('jon', 'john'), { how: 'similar', similarity: 0.7 })
  assert.equal(matchWords('smith', 'smyth')?.how, 'typing')
  assert.equal(matchWords('1', '11420'), undefined)
})

// None of these words is like another, so alignment is the overlap of two bags: a formula gives the score.
const VOCABULARY = ['alpha', 'bruno', 'castle', 'dy', 'exchequer', 'foundry']
const weight = (word: string): number => Math.min(8, word.length)
const total = (bag: readonly string[]): number => bag.reduce((sum, word) => sum + weight(word), 0)
const bags = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 6 })

test('agrees with the weighted overlap where only equal words match', () => {
  fc.assert(
    fc.property(bags, bags, (a, b) => {
      const rest = [...b]
      const shared = a.filter((word) => {
        const at = rest.indexOf(word)
        if (at >= 0) rest.splice(at, 1)
        return at >= 0
      })
      const whole = total(a) + total(b)
      const expected = whole === 0 ? 0 : (2 * total(shared)) / whole
      assert.ok(Math.abs(alignWords(a, b).score - expected) < 1e-12)
    }),
  )
})

test('is symmetric, within 0 and 1, and accounts for every word once', () => {
  const word = fc.stringMatching(/^[ab]{1,6}$/)
  const list = fc.array(word, { maxLength: 5 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [there, back] = [alignWords(a, b), alignWords(b, a)]
      assert.equal(there.score, back.score)
      assert.ok(there.score >= 0 && there.score <= 1)
      assert.deepEqual(there.onlyLeft, back.onlyRight)
      const left = [...there.pairs.flatMap((pair) => pair.left), ...there.onlyLeft]
      assert.deepEqual(left.toSorted(), a.toSorted())
      const right = [...there.pairs.flatMap((pair) => pair.right), ...there.onlyRight]
      assert.deepEqual(right.toSorted(), b.toSorted())
      if (a.length > 0) assert.equal(alignWords(a, a).score, 1)
    }),
    { numRuns: 500 },
  )
})

test('a flood of words is cut and said so', () => {
  const flood = Array.from({ length: 500 }, (_, index) => `word${index}`)
  assert.equal(alignWords(flood, flood).truncated, true)
})
