import type { Facts } from '../facts.ts'
import { cardColumns } from './columns.ts'
import type { CompiledCard } from './compile-card.ts'
import { scoreColumns } from './score-columns.ts'

const AT_ONCE = 4096

/**
 * Scores of a stream of any length, in its order, in the memory of one batch.
 * @returns for each row its score, or undefined where `scoreFacts` would refuse
 */
export async function* scoreStream<T>(
  compiled: CompiledCard,
  rows: AsyncIterable<T> | Iterable<T>,
  factsOf: (row: T) => Facts,
): AsyncGenerator<{ readonly row: T; readonly score: number | undefined }> {
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < AT_ONCE) continue
    yield* scored(compiled, batch, factsOf)
    batch = []
  }
  yield* scored(compiled, batch, factsOf)
}

function* scored<T>(
  compiled: CompiledCard,
  batch: readonly T[],
  factsOf: (row: T) => Facts,
): Generator<{ readonly row: T; readonly score: number | undefined }> {
  const { scores, refused } = scoreColumns(compiled, cardColumns(compiled.card, batch.map(factsOf)))
  for (const [at, row] of batch.entries())
    yield { row, score: refused[at] === 1 ? undefined : scores[at] }
}
