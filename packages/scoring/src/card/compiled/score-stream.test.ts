import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeCard, numeric } from '../testing/made-card.ts'
import { compileCard } from './compile-card.ts'
import { scoreStream } from './score-stream.ts'

test('a stream longer than a batch keeps its order and loses nothing', async () => {
  const compiled = compileCard(madeCard([numeric('n', [100, 5000], [1, 2, 3])]))
  const rows = Array.from({ length: 9001 }, (_, n) => (n % 1000 === 7 ? 'broken' : n))
  const seen: (string | number)[] = []
  for await (const { row, score } of scoreStream(compiled, rows, (n) => ({ n }))) {
    seen.push(row)
    assert.equal(score, compiled.score({ n: row }))
    assert.equal(score === undefined, row === 'broken')
  }
  assert.deepEqual(seen, rows)
})
