/*
 * Logarithm and exponential in additions and multiplications alone. ECMAScript leaves the last bit of Math.log, exp and
 * pow to the machine, and a run must give the same bytes everywhere; Math.sqrt is exact by IEEE 754.
 */

const LN2_HIGH = 0.693_147_180_369_123_8
const LN2_LOW = 1.908_214_929_270_587_7e-10
const view = new DataView(new ArrayBuffer(8))

/** Natural logarithm of a positive finite number; error below 2e-15 of the value or 1e-15. */
export function ln(x: number): number {
  if (x <= 0) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return Infinity
  // Numbers below the normal range are lifted into it.
  if (x < 2.3e-308) return ln(x * 2 ** 54) - 54 * (LN2_HIGH + LN2_LOW)
  view.setFloat64(0, x)
  const high = view.getInt32(0)
  let exponent = (high >>> 20) - 1023
  view.setInt32(0, (high & 0x000f_ffff) | 0x3ff0_0000)
  let mantissa = view.getFloat64(0)
  if (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent += 1
  }
  const s = (mantissa - 1) / (mantissa + 1)
  const q = s * s
  let sum = 0
  for (let k = 21; k >= 1; k -= 2) sum = sum * q + 1 / k
  return exponent * LN2_HIGH + (2 * s * sum + exponent * LN2_LOW)
}

/** e to the power of x; relative error below 1e-15. */
export function exp(x: number): number {
  if (x > 709.7) return Infinity
  if (x < -745) return 0
  const n = Math.round(x * Math.LOG2E)
  const r = x - n * LN2_HIGH - n * LN2_LOW
  let sum = 1
  for (let k = 16; k >= 1; k -= 1) sum = 1 + (sum * r) / k
  // In two steps, so that results below the normal range are reached.
  const half = Math.floor(n / 2)
  return sum * 2 ** half * 2 ** (n - half)
}

/** x to the power of y for x above 0. */
export function power(x: number, y: number): number {
  return y === 0 ? 1 : x === 0 ? 0 : exp(y * ln(x))
}
