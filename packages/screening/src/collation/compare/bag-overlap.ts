import type { WordBags } from '../prepare/word-bags.ts'

const close = (a: string, b: string): boolean => {
  const short = Math.min(a.length, b.length)
  if (short === 1) return a[0] === b[0] && !/\d/.test(a[0]!)
  if (short < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a)) return false
  let at = 0
  while (at < short && a[at] === b[at]) at += 1
  let end = 0
  while (end < short - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [restA, restB] = [a.length - at - end, b.length - at - end]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[at] === b[at + 1] && a[at + 1] === b[at]
}

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
    const at = onlyB.findIndex((other) => close(texts[one]!, texts[other]!))
    if (at < 0) continue
    shared += 0.8 * (weights[one]! + weights[onlyB[at]!]!)
    onlyB.splice(at, 1)
  }
  return whole === 0 ? 0 : shared / whole
}
