import { TlogError } from './errors.ts'

/** The perfect subtree over leaves [index * 2^level, (index + 1) * 2^level). */
export interface NodeId {
  readonly level: number
  readonly index: number
}

/** Leaves lo..hi-1. In a proof, lo is always a multiple of the power of two that holds the range. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

/** Largest power of two strictly below n, n >= 2 (RFC 6962 section 2.1). Safe beyond 2^31. */
export function splitPoint(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** The perfect subtrees that make up a range, left to right. */
export function nodesOfRange({ lo, hi }: Range): readonly NodeId[] {
  const nodes: NodeId[] = []
  for (let at = lo; at < hi;) {
    let width = 1
    let level = 0
    while (width * 2 <= hi - at) {
      width *= 2
      level += 1
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

/**
 * Ranges whose hashes prove that a leaf is in the tree, from the leaf's sibling to the root's child.
 * @throws TlogError merkle.range unless 0 <= index < size
 */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new TlogError('merkle.range', `no leaf ${index} in a tree of size ${size}`)
  }
  const ranges: Range[] = []
  let lo = 0
  let hi = size
  while (hi - lo > 1) {
    const middle = lo + splitPoint(hi - lo)
    if (index < middle) {
      ranges.push({ lo: middle, hi })
      hi = middle
    } else {
      ranges.push({ lo, hi: middle })
      lo = middle
    }
  }
  return ranges.reverse()
}

/**
 * Ranges whose hashes prove that a tree extends an older one (RFC 6962 section 2.1.2).
 * None when the older tree is empty or of the same size.
 * @throws TlogError merkle.range unless 0 <= oldSize <= size
 */
export function consistencyRanges(oldSize: number, size: number): readonly Range[] {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) {
    throw new TlogError('merkle.range', `a tree of size ${size} has no prefix of size ${oldSize}`)
  }
  if (oldSize === 0 || oldSize === size) return []
  const ranges: Range[] = []
  let lo = 0
  let hi = size
  while (hi !== oldSize) {
    const middle = lo + splitPoint(hi - lo)
    if (oldSize <= middle) {
      ranges.push({ lo: middle, hi })
      hi = middle
    } else {
      ranges.push({ lo, hi: middle })
      lo = middle
    }
  }
  // When the walk never went right, the last range is the whole older tree, whose root is known.
  if (lo > 0) ranges.push({ lo, hi })
  return ranges.reverse()
}

export function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
