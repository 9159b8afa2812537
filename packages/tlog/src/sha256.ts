/**
 * SHA-256 (FIPS 180-4) over int32 arithmetic. Written here because a Merkle tree hashes millions of
 * 65-byte inputs, where the call into a native library costs more than the hash. The scratch arrays
 * are shared: every function runs to its end without yielding, so no two calls overlap.
 */
const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])
const INITIAL = new Int32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])

const W = new Int32Array(64)
const H = new Int32Array(8)

/** One 64-byte block, already in W[0..15], into the state H. */
function compress(): void {
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15]!
    const y = W[i - 2]!
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    W[i] = (W[i - 16]! + W[i - 7]! + s0 + s1) | 0
  }
  let a = H[0]!
  let b = H[1]!
  let c = H[2]!
  let d = H[3]!
  let e = H[4]!
  let f = H[5]!
  let g = H[6]!
  let h = H[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + K[i]! + W[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  H[0] = H[0]! + a
  H[1] = H[1]! + b
  H[2] = H[2]! + c
  H[3] = H[3]! + d
  H[4] = H[4]! + e
  H[5] = H[5]! + f
  H[6] = H[6]! + g
  H[7] = H[7]! + h
}

function writeDigest(out: Uint8Array, at: number): void {
  for (let i = 0; i < 8; i++) {
    const word = H[i]!
    out[at + 4 * i] = word >>> 24
    out[at + 4 * i + 1] = word >>> 16
    out[at + 4 * i + 2] = word >>> 8
    out[at + 4 * i + 3] = word
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
}

/**
 * Digest of `bytes`, or of one prefix byte before `bytes` when `prefix` is 0..255 (-1: none).
 * Writes 32 bytes to `out` at `at`; `out` may be the input, which has been read by then.
 */
export function sha256Into(prefix: number, bytes: Uint8Array, out: Uint8Array, at: number): void {
  H.set(INITIAL)
  const length = bytes.length
  // Positions count from the first byte of `bytes`; the prefix byte, if any, stands at -1.
  let position = prefix < 0 ? 0 : -1
  const total = length - position
  while (length - position >= 64) {
    W[0] =
      position < 0
        ? (prefix << 24) | (bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!
        : word(bytes, position)
    for (let i = 1; i < 16; i++) W[i] = word(bytes, position + 4 * i)
    compress()
    position += 64
  }
  W.fill(0, 0, 16)
  const rest = length - position
  for (let i = 0; i < rest; i++) {
    const byte = position + i < 0 ? prefix : bytes[position + i]!
    W[i >> 2] = W[i >> 2]! | (byte << (24 - 8 * (i & 3)))
  }
  W[rest >> 2] = W[rest >> 2]! | (0x80 << (24 - 8 * (rest & 3)))
  if (rest >= 56) {
    compress()
    W.fill(0, 0, 16)
  }
  W[14] = Math.floor(total / 0x20000000)
  W[15] = total << 3
  compress()
  writeDigest(out, at)
}

/**
 * Digest of one prefix byte and two 32-byte halves: exactly two blocks, no allocation.
 * `out` may be either input.
 */
export function sha256PairInto(
  prefix: number,
  left: Uint8Array,
  leftAt: number,
  right: Uint8Array,
  rightAt: number,
  out: Uint8Array,
  at: number,
): void {
  H.set(INITIAL)
  W[0] = (prefix << 24) | (left[leftAt]! << 16) | (left[leftAt + 1]! << 8) | left[leftAt + 2]!
  for (let i = 1; i < 8; i++) W[i] = word(left, leftAt + 4 * i - 1)
  W[8] =
    (left[leftAt + 31]! << 24) |
    (right[rightAt]! << 16) |
    (right[rightAt + 1]! << 8) |
    right[rightAt + 2]!
  for (let i = 1; i < 8; i++) W[8 + i] = word(right, rightAt + 4 * i - 1)
  const last = right[rightAt + 31]!
  compress()
  W.fill(0, 1, 15)
  W[0] = (last << 24) | 0x800000
  W[15] = 520
  compress()
  writeDigest(out, at)
}

/** SHA-256 of the bytes, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(32)
  sha256Into(-1, bytes, out, 0)
  return out
}
