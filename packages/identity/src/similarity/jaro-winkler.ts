const PREFIX_BONUS = 0.1
const LONGEST_PREFIX = 4

const jaro = (left: readonly string[], right: readonly string[]): number => {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1)
  const taken = new Set<number>()
  const fromLeft: string[] = []
  left.forEach((letter, index) => {
    const end = Math.min(right.length - 1, index + reach)
    for (let place = Math.max(0, index - reach); place <= end; place += 1)
      if (!taken.has(place) && right[place] === letter) {
        taken.add(place)
        fromLeft.push(letter)
        return
      }
  })
  const matches = fromLeft.length
  if (matches === 0) return 0
  const fromRight = right.filter((_, index) => taken.has(index))
  const moved = fromLeft.filter((letter, index) => letter !== fromRight[index]).length / 2
  return (matches / left.length + matches / right.length + (matches - moved) / matches) / 3
}

/**
 * Jaro–Winkler similarity over code points, 0 to 1, prefix weight 0.1 over up to four letters.
 * The greedy matching depends on which text comes first, so the two are put in one order: the result is symmetric.
 */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1
  const [first, second] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a]
  const [left, right] = [Array.from(first), Array.from(second)]
  if (left.length === 0) return 0
  const base = jaro(left, right)
  let prefix = 0
  while (prefix < LONGEST_PREFIX && prefix < left.length && left[prefix] === right[prefix])
    prefix += 1
  return base + prefix * PREFIX_BONUS * (1 - base)
}
