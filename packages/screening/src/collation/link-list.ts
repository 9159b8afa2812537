import type { Links } from './cluster/components.ts'

const widened = <T extends Int32Array | Float32Array>(old: T, wide: T): T => {
  wide.set(old)
  return wide
}

/** Collects links into arrays that grow. */
export const createLinkList = (): {
  readonly add: (a: number, b: number, bits: number) => void
  readonly finish: () => Links
} => {
  let a = new Int32Array(1024)
  let b = new Int32Array(1024)
  let bits = new Float32Array(1024)
  let count = 0
  return {
    add(one, other, weight) {
      if (count === a.length) {
        a = widened(a, new Int32Array(count * 2))
        b = widened(b, new Int32Array(count * 2))
        bits = widened(bits, new Float32Array(count * 2))
      }
      a[count] = one
      b[count] = other
      bits[count] = weight
      count += 1
    },
    finish: () => ({
      count,
      a: a.subarray(0, count),
      b: b.subarray(0, count),
      bits: bits.subarray(0, count),
    }),
  }
}
