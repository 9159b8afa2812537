/**
 * Remembers what a pure function of one text gave, for `most` texts at the most. What was asked for since the last half
 * of them came stays: the words of one query come again and again, common words of a list always, rare ones hardly.
 */
export const memo = <Value>(
  work: (text: string) => Value,
  most: number,
): ((text: string) => Value) => {
  const half = Math.ceil(most / 2)
  let [lately, before] = [new Map<string, Value>(), new Map<string, Value>()]
  return (text) => {
    const known = lately.get(text)
    if (known !== undefined) return known
    const value = before.get(text) ?? work(text)
    if (lately.size >= half) [lately, before] = [new Map(), lately]
    lately.set(text, value)
    return value
  }
}
