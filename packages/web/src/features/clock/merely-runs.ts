/** Clocks that only run: while they do, nobody has to do anything. */
export const merelyRuns: ReadonlySet<string> = new Set([
  'term',
  'token',
  'publicity',
  'deemed-service',
])
