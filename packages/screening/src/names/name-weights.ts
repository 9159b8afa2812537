// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.66, 0.8, 0.31, 0.17, -1.25, -4.23, -0.59, -0.32, -1.08, -2.0, 0.11, -3.0, -1.0, 0.23, 1.03,
    -2.55,
  ],
}
