// FIPS 180-4. Its constants are the first bits of the roots of the first primes, computed here rather than listed:
// 32 bits of a fraction fit a double with room to spare.
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const INITIAL = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
// Scratch, shared: the function runs to its end without yielding.
const W = new Int32Array(64)

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const compress = (state: Int32Array): void => {
  for (let i = 16; i < 64; i += 1) {
    const x = W[i - 15]!
    const y = W[i - 2]!
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    W[i] = W[i - 16]! + low + W[i - 7]! + high
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i += 1) {
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (g ^ (e & (f ^ g))) + K[i]! + W[i]!) | 0
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) | (c & (a | b)))
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

/** The bytes' 16 words from `start`; behind the last byte the bit that ends a message. */
const fill = (bytes: Uint8Array, start: number): void => {
  const whole = Math.max(0, Math.min(16, (bytes.length - start) >> 2))
  let at = start
  for (let i = 0; i < whole; i += 1, at += 4)
    W[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  if (whole === 16) return
  W.fill(0, whole, 16)
  const end = bytes.length - start
  if (end < 0) return
  for (let i = whole * 4; i < end; i += 1)
    W[i >> 2] = W[i >> 2]! | (bytes[start + i]! << (24 - 8 * (i & 3)))
  W[end >> 2] = W[end >> 2]! | (0x80 << (24 - 8 * (end & 3)))
}

/** SHA-256 of the bytes as eight 32-bit words. */
export const sha256 = (bytes: Uint8Array): Uint32Array => {
  const state = new Int32Array(INITIAL)
  const blocks = Math.ceil((bytes.length + 9) / 64)
  for (let block = 0; block < blocks; block += 1) {
    fill(bytes, block * 64)
    if (block === blocks - 1) {
      W[14] = Math.floor(bytes.length / 0x20000000)
      W[15] = bytes.length << 3
    }
    compress(state)
  }
  return new Uint32Array(state.buffer)
}

/** The words as lower-case hexadecimal. */
export const hex = (words: Uint32Array): string =>
  Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')
