// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.79, 0.8, 0.24, 0.16, -1.32, -4.37, -0.64, -0.32, -0.57, -2.0, 0.1, -3.0, -3.0, 0.19, -0.15,
    -2.49,
  ],
}
