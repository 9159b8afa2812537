const WIDTH = 256

/**
 * The inputs of a regression, kept as one byte a cell: row by row the bin of each characteristic, and per
 * characteristic the weight of evidence of each bin. Ten million rows of twenty columns take 200 MB.
 */
export interface Design {
  readonly rows: number
  readonly width: number
  readonly codes: Uint8Array
  /** The weight of evidence of bin c of characteristic j at 256 j + c. */
  readonly woe: Float64Array
  readonly bad: Uint8Array
  readonly weights?: Float64Array
}

export interface DesignColumn {
  readonly codes: Uint8Array
  readonly woe: Float64Array
}

export function designOf(
  columns: readonly DesignColumn[],
  bad: Uint8Array,
  weights?: Float64Array,
): Design {
  const width = columns.length
  const codes = new Uint8Array(bad.length * width)
  const woe = new Float64Array(width * WIDTH)
  for (const [j, column] of columns.entries()) {
    woe.set(column.woe, j * WIDTH)
    for (let i = 0; i < bad.length; i += 1) codes[i * width + j] = column.codes[i]!
  }
  return { rows: bad.length, width, codes, woe, bad, ...(weights === undefined ? {} : { weights }) }
}

/** Weighted correlations of the weights of evidence, width × width. */
export function correlations(design: Design): Float64Array {
  const { rows, width, codes, woe } = design
  const sums = new Float64Array(width)
  const products = new Float64Array(width * width)
  const x = new Float64Array(width)
  let weight = 0
  for (let i = 0; i < rows; i += 1) {
    const w = design.weights?.[i] ?? 1
    weight += w
    for (let j = 0; j < width; j += 1) x[j] = woe[(j << 8) | codes[i * width + j]!]!
    for (let j = 0; j < width; j += 1) {
      const wx = w * x[j]!
      sums[j] = sums[j]! + wx
      for (let k = 0; k <= j; k += 1)
        products[j * width + k] = products[j * width + k]! + wx * x[k]!
    }
  }
  const covariance = (j: number, k: number): number =>
    products[Math.max(j, k) * width + Math.min(j, k)]! / weight -
    (sums[j]! / weight) * (sums[k]! / weight)
  return Float64Array.from({ length: width * width }, (_, at) => {
    const [j, k] = [Math.floor(at / width), at % width]
    if (j === k) return 1
    const scale = Math.sqrt(covariance(j, j) * covariance(k, k))
    return scale > 0 ? covariance(j, k) / scale : 0
  })
}
