/** Logistic regression with a ridge on all but the first input, by Newton steps. Weights set by rule stay as they are. */
const STEPS = 30

export const predict = (weights: readonly number[], inputs: readonly number[]): number =>
  1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0)))

const solve = (matrix: number[][], right: number[]): readonly number[] => {
  const size = right.length
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = matrix[pivot] as number[]
    for (let other = pivot + 1; other < size; other += 1) {
      const lower = matrix[other] as number[]
      const factor = (lower[pivot] ?? 0) / (row[pivot] ?? 1)
      for (let at = pivot; at < size; at += 1)
        lower[at] = (lower[at] ?? 0) - factor * (row[at] ?? 0)
      right[other] = (right[other] ?? 0) - factor * (right[pivot] ?? 0)
    }
  }
  const result = right.map(() => 0)
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = matrix[at] as number[]
    const known = result.reduce((sum, value, to) => sum + (to > at ? value * (row[to] ?? 0) : 0), 0)
    result[at] = ((right[at] ?? 0) - known) / (row[at] ?? 1)
  }
  return result
}

export const fitLogistic = (
  inputs: readonly (readonly number[])[],
  labels: readonly number[],
  ridge: number,
  byRule: readonly (number | undefined)[] = [],
): readonly number[] => {
  const size = inputs[0]?.length ?? 0
  let weights: readonly number[] = Array.from({ length: size }, (_, at) => byRule[at] ?? 0)
  for (let step = 0; step < STEPS; step += 1) {
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) =>
        row === column ? (row === 0 ? 1e-6 : ridge) : 0,
      ),
    )
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight))
    inputs.forEach((input, at) => {
      const chance = predict(weights, input)
      const spread = chance * (1 - chance)
      input.forEach((value, row) => {
        gradient[row] = (gradient[row] ?? 0) + ((labels[at] ?? 0) - chance) * value
        const line = hessian[row] as number[]
        input.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + spread * value * other
        })
      })
    })
    byRule.forEach((fixed, at) => {
      if (fixed === undefined) return
      gradient[at] = 0
      hessian[at]?.fill(0)
      hessian.forEach((line, row) => {
        line[at] = row === at ? 1 : 0
      })
    })
    const change = solve(hessian, gradient)
    weights = weights.map((weight, at) => weight + (change[at] ?? 0))
  }
  return weights
}
