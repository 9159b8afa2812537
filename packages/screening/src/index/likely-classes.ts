/** Sequences of classes of sounds a text may be heard as, the likeliest first. */
export type Likely = readonly (readonly [classes: string, likelihood: number])[]

/** The same by the places of the classes in {@link CLASSES}, end to end. */
export type Heard = {
  readonly start: Uint8Array
  readonly codes: Uint8Array
  readonly likelihood: Float64Array
}

export const CLASSES = 'PFTKSJLNAEOH'

export const coded = (likely: Likely): Heard => {
  const start = new Uint8Array(likely.length + 1)
  likely.forEach(([classes], at) => {
    start[at + 1] = start[at]! + classes.length
  })
  const all = likely.map(([classes]) => classes).join('')
  return {
    start,
    codes: Uint8Array.from(all, (one) => CLASSES.indexOf(one)),
    likelihood: Float64Array.from(likely, ([, likelihood]) => likelihood),
  }
}

/** What is less likely than this adds to no key that is kept. */
export const NEGLIGIBLE = 5e-5
const WIDTH = CLASSES.length
const MOST_NODES = 2 ** 17
/** One word writes no more nodes: with less room left the tree begins anew. */
const ROOM = 2 ** 15
const NOTHING = 255

// A tree of all sequences seen lately, shared scratch: sums by its nodes need no texts, which would be all the work.
const children = new Int32Array(MOST_NODES * WIDTH)
const endings = new Uint8Array(MOST_NODES).fill(NOTHING, 0, 1)
const sums = new Float64Array(MOST_NODES)
const texts: string[] = ['']
const touched = new Int32Array(MOST_NODES)
const values = new Float64Array(MOST_NODES)

const childOf = (node: number, code: number): number => {
  const at = node * WIDTH + code
  const known = children[at]!
  if (known !== 0) return known
  const made = texts.push(texts[node]! + CLASSES[code]!) - 1
  children[at] = made
  endings[made] = code
  return made
}

const makeRoom = (): void => {
  if (texts.length + ROOM < MOST_NODES) return
  children.fill(0)
  texts.length = 1
}

/** The value at a place of the first `count` values if they were sorted downwards (Hoare's selection). */
const valueAt = (place: number, count: number): number => {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const pivot = values[(low + high) >>> 1]!
    let [left, right] = [low, high]
    while (left <= right) {
      while (values[left]! > pivot) left += 1
      while (values[right]! < pivot) right -= 1
      if (left > right) break
      const held = values[left]!
      values[left] = values[right]!
      values[right] = held
      left += 1
      right -= 1
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place]!
}

const bySum = (a: number, b: number): number =>
  sums[b]! - sums[a]! || (texts[a]! < texts[b]! ? -1 : 1)

const firstOf = (count: number, most: number): number[] => {
  let least = 0
  if (count > most) {
    for (let at = 0; at < count; at += 1) values[at] = sums[touched[at]!]!
    least = valueAt(most - 1, count)
  }
  const first: number[] = []
  for (let at = 0; at < count; at += 1) if (sums[touched[at]!]! >= least) first.push(touched[at]!)
  return first.sort(bySum).slice(0, most)
}

/** Adds a part to every sequence begun; the number of sequences there are then. */
const addPart = (
  nodes: readonly number[],
  likelihoods: readonly number[],
  { start, codes, likelihood }: Heard,
): number => {
  let count = 0
  for (let one = 0; one < nodes.length; one += 1) {
    const node = nodes[one]!
    const [ending, begun] = [endings[node]!, likelihoods[one]!]
    for (let way = 0; way < likelihood.length; way += 1) {
      const likely = begun * likelihood[way]!
      // The likeliest come first.
      if (likely < NEGLIGIBLE) break
      let end = node
      let at = start[way]!
      const last = start[way + 1]!
      // Both are squeezed: only where they meet can a class stand twice.
      if (at < last && codes[at] === ending) at += 1
      for (; at < last; at += 1) end = childOf(end, codes[at]!)
      if (sums[end] === 0) {
        touched[count] = end
        count += 1
      }
      sums[end]! += likely
    }
  }
  return count
}

/** What parts of a word may be heard as end to end, each by itself as `coded` says; no more than `most` at each step. */
export const likeliestOf = (parts: readonly Heard[], most: number): Likely => {
  makeRoom()
  let nodes: readonly number[] = [0]
  let likelihoods: readonly number[] = [1]
  for (const part of parts) {
    const count = addPart(nodes, likelihoods, part)
    nodes = firstOf(count, most)
    likelihoods = nodes.map((node) => sums[node]!)
    for (let at = 0; at < count; at += 1) sums[touched[at]!] = 0
  }
  return nodes.map((node, at) => [texts[node]!, likelihoods[at]!])
}
