import type { WordBags } from '../prepare/word-bags.ts'
import { closeWords } from './close-words.ts'

/** How much of both bags they share, 0 to 1, by weight: equal words whole, words one letter apart and initials for most. */
export const bagOverlap = (bags: WordBags, a: number, b: number): number => {
  const { starts, words, weights, texts } = bags
  let [shared, whole] = [0, 0]
  const [onlyA, onlyB]: [number[], number[]] = [[], []]
  let [left, right] = [starts[a]!, starts[b]!]
  const [endA, endB] = [starts[a + 1]!, starts[b + 1]!]
  while (left < endA || right < endB) {
    const wordA = left < endA ? words[left]! : Infinity
    const wordB = right < endB ? words[right]! : Infinity
    const weight = weights[Math.min(wordA, wordB)]!
    whole += wordA === wordB ? 2 * weight : weight
    if (wordA === wordB) shared += 2 * weight
    else if (wordA < wordB) onlyA.push(wordA)
    else onlyB.push(wordB)
    if (wordA <= wordB) left += 1
    if (wordB <= wordA) right += 1
  }
  for (const one of onlyA) {
    const at = onlyB.findIndex((other) => closeWords(texts[one]!, texts[other]!))
    if (at < 0) continue
    shared += 0.8 * (weights[one]! + weights[onlyB[at]!]!)
    onlyB.splice(at, 1)
  }
  return whole === 0 ? 0 : shared / whole
}
