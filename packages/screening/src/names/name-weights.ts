// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [0.8054, 0.8000, 0.2615, 0.1760, -1.3409, -4.3131, -1.0857, -0.6528, -1.0088, 0.1053, -3.0000, -1.0000, -0.0053, 1.0369],
}
