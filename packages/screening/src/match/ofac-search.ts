/**
 * The score that OFAC's own Sanctions List Search shows for a query and a listed name, 0 to 100.
 *
 * The tool documents two techniques (FAQ 249): Jaro–Winkler over the whole names, and over their parts, of which the
 * higher counts. How it does either is not published; what is written here was worked out from scores it showed:
 * its Jaro–Winkler gives the bonus for a common beginning at any similarity, and each part of the query takes the
 * likest part of the name that is still free, of those that begin with the same letter, as Soundex codes do.
 */
const PREFIX_BONUS = 0.1
const LONGEST_PREFIX = 4
/** Parts less alike count for nothing. */
const PART_FLOOR = 0.7
/** Shorter parts of a query are left out where a longer one is asked for too. */
const SHORT_PART = 2
const MOST_PARTS = 40
const LONGEST = 400

const jaro = (left: string, right: string): number => {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1)
  const taken = new Uint8Array(right.length)
  let fromLeft = ''
  for (let at = 0; at < left.length; at += 1) {
    const last = Math.min(right.length - 1, at + reach)
    for (let to = Math.max(0, at - reach); to <= last; to += 1)
      if (taken[to] === 0 && right[to] === left[at]) {
        taken[to] = 1
        fromLeft += left.charAt(at)
        break
      }
  }
  if (fromLeft === '') return 0
  let [moved, next] = [0, 0]
  for (let to = 0; to < right.length; to += 1)
    if (taken[to] === 1) {
      if (right[to] !== fromLeft[next]) moved += 1
      next += 1
    }
  const same = fromLeft.length
  return (same / left.length + same / right.length + (same - moved / 2) / same) / 3
}

const alike = (left: string, right: string): number => {
  if (left === right) return 1
  const base = jaro(left, right)
  let prefix = 0
  while (prefix < LONGEST_PREFIX && prefix < left.length && left[prefix] === right[prefix])
    prefix += 1
  return base + prefix * PREFIX_BONUS * (1 - base)
}

const folded = (name: string): string =>
  name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/['’`ʼ‘.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byParts = (query: readonly string[], listed: readonly string[]): number => {
  const long = query.filter((part) => part.length > SHORT_PART)
  const asked = long.length === 0 ? query : long
  const free = new Set(listed.map((_, at) => at))
  const pairs = asked
    .flatMap((part, from) =>
      listed.flatMap((other, to) =>
        part[0] === other[0] ? [{ from, to, score: alike(part, other) }] : [],
      ),
    )
    .filter(({ score }) => score >= PART_FLOOR)
    .toSorted((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  const done = new Set<number>()
  let sum = 0
  for (const { from, to, score } of pairs) {
    if (done.has(from) || !free.has(to)) continue
    done.add(from)
    free.delete(to)
    sum += score
  }
  return asked.length === 0 ? 0 : sum / asked.length
}

/** Score of one listed name, a whole number from 0 to 100. Not symmetric: parts the query lacks cost nothing. */
export const ofacScore = (query: string, listed: string): number => {
  const [asked, known] = [folded(query), folded(listed)]
  if (asked === '' || known === '') return 0
  const whole = alike(asked, known)
  const parts = byParts(
    asked.split(' ').slice(0, MOST_PARTS),
    known.split(' ').slice(0, MOST_PARTS),
  )
  return Math.round(100 * Math.max(whole, parts))
}
