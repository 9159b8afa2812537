// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.754, 0.8, 0.2848, 0.1518, -1.2648, -4.3045, -1.0559, -0.644, -1.0432, 0.1082, -3.0, -1.0,
    -0.0058, 1.0753,
  ],
}
