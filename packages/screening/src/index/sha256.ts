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
    const [x, y] = [W[i - 15]!, W[i - 2]!]
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
  const next = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i += 1) state[i] = state[i]! + next[i]!
}

/** SHA-256 of the bytes as eight 32-bit words. */
export const sha256 = (bytes: Uint8Array): Uint32Array => {
  const state = Int32Array.from(INITIAL)
  const blocks = Math.ceil((bytes.length + 9) / 64)
  for (let block = 0; block < blocks; block += 1) {
    W.fill(0, 0, 16)
    const start = block * 64
    const end = Math.min(64, bytes.length - start)
    for (let i = 0; i < end; i += 1)
      W[i >> 2] = W[i >> 2]! | (bytes[start + i]! << (24 - 8 * (i & 3)))
    const after = bytes.length - start
    if (after >= 0 && after < 64) W[after >> 2] = W[after >> 2]! | (0x80 << (24 - 8 * (after & 3)))
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
