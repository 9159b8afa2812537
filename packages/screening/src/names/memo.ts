/**
 * Remembers what a pure function of one text gave. Emptied when full: the words of one query come again and again,
 * older ones hardly, and memory stays bounded.
 */
export const memo = <Value>(
  work: (text: string) => Value,
  most: number,
): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const value = work(text)
    known.set(text, value)
    return value
  }
}
