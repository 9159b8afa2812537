/** One number with where it comes from. */
export interface Measurement {
  readonly name: string
  readonly unit: string
  readonly value: number
  /** The rounds behind a median, in order. */
  readonly rounds?: readonly number[]
  readonly note?: string
}

export interface BenchOptions {
  /** Small and short: to see that it runs, not to quote. */
  readonly quick: boolean
  /** For the person waiting. */
  readonly tell: (line: string) => void
}

export interface Benchmark {
  readonly name: string
  readonly what: string
  readonly run: (options: BenchOptions) => Promise<readonly Measurement[]>
}

/** A benchmark that cannot run here says so; nothing is invented in its place. */
export class NotHere extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'NotHere'
  }
}
