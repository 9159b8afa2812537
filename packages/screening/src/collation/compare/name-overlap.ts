import { longForm } from '../prepare/short-names.ts'
import type { WordBags } from '../prepare/word-bags.ts'
import { closeWords } from './close-words.ts'

const meets = (one: string, other: string): boolean => {
  if (closeWords(one, other)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 3 && long.startsWith(short)) return true
  const form = longForm(one)
  return form !== undefined && form === longForm(other)
}

/**
 * The level of two names as bags of words: 5 the same, 4 every word of both met or one name within the other, 3 the same
 * by a single word, 2 words in common but others that contradict, 1 different.
 */
export const compareNameBags = (bags: WordBags, a: number, b: number): number => {
  if (a === b) return 5
  const { starts, words, texts, weights } = bags
  const left = [...words.subarray(starts[a], starts[a + 1])]
  const right = [...words.subarray(starts[b], starts[b + 1])]
  const restB = [...right]
  const restA: number[] = []
  let [met, whole] = [0, 0]
  for (const word of left) {
    const weight = weights[word]!
    whole += weight
    let at = restB.indexOf(word)
    if (at < 0)
      at = restB.findIndex((other) => !left.includes(other) && meets(texts[word]!, texts[other]!))
    if (at < 0) restA.push(word)
    else {
      restB.splice(at, 1)
      met += weight
    }
  }
  const matched = left.length - restA.length
  if (matched === 0) return 1
  if (restA.length === 0 && restB.length === 0) return 4
  if (restA.length === 0 || restB.length === 0) return matched >= 2 ? 4 : 3
  return met / Math.max(whole, 1e-9) >= 0.3 ? 2 : 1
}
