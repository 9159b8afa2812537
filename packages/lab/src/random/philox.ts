/*
 * Philox 4x32-10 (Salmon et al. 2011), the slow and well-studied counter-based generator. It is the oracle of `draw`: both
 * must tell the same story of the same model. Ten times slower, so no kernel uses it.
 */

const M0 = 0xd251_1f53
const M1 = 0xcd9e_8d57

function highOf(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16]
  const low = aLow * bLow
  const cross = aHigh * bLow + (low >>> 16)
  const other = aLow * bHigh + (cross & 0xffff)
  return aHigh * bHigh + Math.floor(cross / 0x1_0000) + (other >>> 16)
}

/** Four words from a counter of four and a key of two, all unsigned. */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): readonly [number, number, number, number] {
  let [c0, c1, c2, c3] = counter
  let [k0, k1] = key
  for (let round = 0; round < 10; round += 1) {
    const [h0, l0] = [highOf(M0, c0), Math.imul(M0, c0) >>> 0]
    const [h1, l1] = [highOf(M1, c2), Math.imul(M1, c2) >>> 0]
    ;[c0, c1, c2, c3] = [(h1 ^ c1 ^ k0) >>> 0, l1, (h0 ^ c3 ^ k1) >>> 0, l0]
    k0 = (k0 + 0x9e37_79b9) >>> 0
    k1 = (k1 + 0xbb67_ae85) >>> 0
  }
  return [c0, c1, c2, c3]
}
