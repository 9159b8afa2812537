// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.77, 0.8, 0.25, 0.17, -1.28, -4.36, -0.63, -0.32, -0.61, -2.0, 0.1, -3.0, -3.0, 0.19, -0.14,
    -2.48,
  ],
}
