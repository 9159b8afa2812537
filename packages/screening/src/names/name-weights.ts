// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.
export const nameWeights: {
  readonly learntFrom: string
  readonly pairs: number
  readonly weights: readonly number[]
} = {
  learntFrom: 'sha256:f0063a9759687406dc0e0c6f5a0b549cc033243362e1e2f9b95d51b690ab6a61',
  pairs: 270,
  weights: [
    0.6714, 0.8, 0.3075, 0.1714, -1.2522, -4.2365, -0.7325, -0.4377, -1.1326, 0.1152, -3.0, -1.0,
    0.2242, 0.9763, -2.4716,
  ],
}
