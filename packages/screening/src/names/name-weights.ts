// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.7531, 0.8, 0.2842, 0.1782, -1.2663, -4.3058, -1.0545, -0.6431, -1.0554, 0.1083, -3.0, -1.0,
    -0.0053, 1.0772,
  ],
}
