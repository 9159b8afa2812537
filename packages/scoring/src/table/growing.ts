const FIRST = 1024

/** Numbers appended one by one; the array doubles, so that a file's length need not be known. */
export interface Growing<A extends Float64Array | Int32Array | Uint8Array> {
  readonly push: (value: number) => void
  readonly length: () => number
  readonly done: () => A
}

export function growingFloats(): Growing<Float64Array> {
  return growing((length) => new Float64Array(length))
}

export function growingInts(): Growing<Int32Array> {
  return growing((length) => new Int32Array(length))
}

function growing<A extends Float64Array | Int32Array | Uint8Array>(
  make: (length: number) => A,
): Growing<A> {
  let values = make(FIRST)
  let used = 0
  return {
    push(value) {
      if (used === values.length) {
        const wider = make(used * 2)
        wider.set(values)
        values = wider
      }
      values[used] = value
      used += 1
    },
    length: () => used,
    done: () => values.slice(0, used) as A,
  }
}
