/** Distinct values as bags of words: word numbers in ascending order, and what each word is worth. */
export type WordBags = {
  readonly starts: Uint32Array
  readonly words: Int32Array
  /** Word to its weight in nats: rare words name, common ones connect. */
  readonly weights: Float32Array
  readonly texts: readonly string[]
}

/** Splits values into words and weighs each by how few values hold it. */
export const bagWords = (values: readonly string[]): WordBags => {
  const codes = new Map<string, number>()
  const counts: number[] = []
  const starts = new Uint32Array(values.length + 1)
  const words: number[] = []
  values.forEach((value, at) => {
    const bag = new Set<number>()
    for (const word of value.split(' ')) {
      if (word === '') continue
      let code = codes.get(word)
      if (code === undefined) {
        code = counts.push(0) - 1
        codes.set(word, code)
      }
      bag.add(code)
    }
    for (const code of bag) counts[code] = (counts[code] ?? 0) + 1
    words.push(...[...bag].sort((a, b) => a - b))
    starts[at + 1] = words.length
  })
  return {
    starts,
    words: Int32Array.from(words),
    weights: Float32Array.from(counts, (count) => Math.log(1 + values.length / count)),
    texts: [...codes.keys()],
  }
}
