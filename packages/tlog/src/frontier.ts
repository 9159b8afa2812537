import { TlogError } from './errors.ts'
import { emptyRoot, HASH_SIZE, hashNodeInto } from './rfc6962.ts'

/**
 * What an append-only tree must remember: its size and the roots of its perfect subtrees, largest
 * (leftmost) first, 32 bytes for each 1 bit of the size.
 */
export interface FrontierState {
  readonly size: number
  readonly peaks: Uint8Array
}

export interface Frontier {
  readonly size: number
  /** Takes the leaf hash at `at` of `hashes`; O(1) amortised. */
  append(hashes: Uint8Array, at?: number): void
  root(): Uint8Array
  state(): FrontierState
}

/**
 * A compact range over [0, size): appends leaf hashes and knows the root.
 * @throws TlogError frontier.state when the peaks do not fit the size
 */
export function openFrontier(from?: FrontierState): Frontier {
  let size = from?.size ?? 0
  let count = countOnes(size)
  const peaks = new Uint8Array(54 * HASH_SIZE)
  if (from) {
    if (!Number.isSafeInteger(size) || size < 0 || from.peaks.length !== count * HASH_SIZE) {
      throw new TlogError(
        'frontier.state',
        `a frontier of size ${size} needs ${count} peaks of ${HASH_SIZE} bytes, got ${from.peaks.length} bytes`,
      )
    }
    peaks.set(from.peaks)
  }
  return {
    get size() {
      return size
    },
    append(hashes, at = 0) {
      let top = count * HASH_SIZE
      for (let i = 0; i < HASH_SIZE; i++) peaks[top + i] = hashes[at + i]!
      // A trailing 1 bit of the size is a perfect subtree as large as the one just completed.
      for (let n = size; n % 2 === 1; n = (n - 1) / 2) {
        const left = top - HASH_SIZE
        hashNodeInto(peaks, left, peaks, top, peaks, left)
        top = left
      }
      size += 1
      count = top / HASH_SIZE + 1
    },
    root: () => rootOfPeaks(peaks.subarray(0, count * HASH_SIZE)),
    state: () => ({ size, peaks: peaks.slice(0, count * HASH_SIZE) }),
  }
}

/** Root of the tree whose perfect subtrees have these roots, largest first. */
export function rootOfPeaks(peaks: Uint8Array): Uint8Array {
  if (peaks.length === 0) return emptyRoot()
  const root = peaks.slice(peaks.length - HASH_SIZE)
  for (let at = peaks.length - 2 * HASH_SIZE; at >= 0; at -= HASH_SIZE) {
    hashNodeInto(peaks, at, root, 0, root, 0)
  }
  return root
}

function countOnes(size: number): number {
  let ones = 0
  for (let n = size; n >= 1; n = Math.floor(n / 2)) ones += n % 2
  return ones
}
