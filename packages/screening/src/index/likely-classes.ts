import { grown } from './bytes.ts'

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
const NOTHING = -1
/** A node of the tree: its children by class, the node before it and its own class, all of it in one line of the cache. */
const [BEFORE, ENDING, STRIDE] = [CLASSES.length, CLASSES.length + 1, 16]

// A tree of the sequences of one word, shared scratch: sums by its nodes need no texts, which would be all the work. It
// begins anew with each word, since what fits the cache is faster than what was met before.
let nodes = new Int32Array(2 ** 12 * STRIDE)
let sums = new Float64Array(2 ** 12)
let nodeCount = 1
const touched: number[] = []
let values = new Float64Array(2 ** 10)

const beginTree = (): void => {
  nodes.fill(0, 0, nodeCount * STRIDE)
  nodes[ENDING] = NOTHING
  nodeCount = 1
}

const addNode = (before: number, code: number): number => {
  const made = nodeCount
  if (made === sums.length) {
    nodes = grown(nodes, nodes.length * 2)
    sums = grown(sums, sums.length * 2)
  }
  const row = made * STRIDE
  nodes[row + BEFORE] = before
  nodes[row + ENDING] = code
  nodeCount = made + 1
  return made
}

const childOf = (node: number, code: number): number => {
  const at = node * STRIDE + code
  const known = nodes[at]!
  if (known !== 0) return known
  const made = addNode(node, code)
  nodes[at] = made
  return made
}

const textOf = (node: number): string => {
  let text = ''
  for (let at = node; at !== 0; at = nodes[at * STRIDE + BEFORE]!)
    text = CLASSES[nodes[at * STRIDE + ENDING]!]! + text
  return text
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

// Sorted by insertion: there are few, and a sort that calls back for each two would be half the work.
const sortBySum = (found: number[]): void => {
  for (let at = 1; at < found.length; at += 1) {
    const node = found[at]!
    const sum = sums[node]!
    let place = at
    for (; place > 0; place -= 1) {
      const before = found[place - 1]!
      const other = sums[before]!
      if (other > sum || (other === sum && textOf(before) < textOf(node))) break
      found[place] = before
    }
    found[place] = node
  }
}

/** The `most` likeliest sequences of those that are likelier than `than`. */
const firstOf = (count: number, most: number, than: number): number[] => {
  let likely = 0
  if (values.length < count) values = new Float64Array(count * 2)
  for (let at = 0; at < count; at += 1) {
    const sum = sums[touched[at]!]!
    if (sum <= than) continue
    values[likely] = sum
    likely += 1
  }
  const least = likely > most ? valueAt(most - 1, likely) : 0
  const first: number[] = []
  for (let at = 0; at < count; at += 1) {
    const sum = sums[touched[at]!]!
    if (sum > than && sum >= least) first.push(touched[at]!)
  }
  sortBySum(first)
  return first.length > most ? first.slice(0, most) : first
}

/** Adds a part to every sequence begun; the number of sequences there are then. */
const addPart = (
  begun: readonly number[],
  likelihoods: readonly number[],
  { start, codes, likelihood }: Heard,
): number => {
  let count = 0
  for (let one = 0; one < begun.length; one += 1) {
    const node = begun[one]!
    const [ending, share] = [nodes[node * STRIDE + ENDING]!, likelihoods[one]!]
    for (let way = 0; way < likelihood.length; way += 1) {
      const likely = share * likelihood[way]!
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

/**
 * What parts of a word may be heard as end to end, each by itself as `coded` says; no more than `most` at each step, and
 * at the end no more than `asked` and only what is likelier than `than`.
 */
export const likeliestOf = (
  parts: readonly Heard[],
  most: number,
  than = 0,
  asked = most,
): Likely => {
  beginTree()
  let begun: readonly number[] = [0]
  let likelihoods: readonly number[] = [1]
  for (let part = 0; part < parts.length; part += 1) {
    const last = part === parts.length - 1
    const count = addPart(begun, likelihoods, parts[part]!)
    const first = firstOf(count, last ? Math.min(asked, most) : most, last ? than : 0)
    const shares: number[] = []
    for (const node of first) shares.push(sums[node]!)
    for (let one = 0; one < count; one += 1) sums[touched[one]!] = 0
    begun = first
    likelihoods = shares
  }
  return begun.map((node, at) => [textOf(node), likelihoods[at]!])
}
