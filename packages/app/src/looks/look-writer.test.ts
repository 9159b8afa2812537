import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ledger } from '../ports/ledger.ts'
import type { Look } from '../ports/looks.ts'
import { LookWriter } from './look-writer.ts'

const look = (id: number) => ({ id: String(id) }) as Look

/** A ledger that only keeps looks: what is tested is the grouping. */
function fake(fail: () => boolean = () => false) {
  const batches: string[][] = []
  const ledger = {
    write: async (_as: unknown, work: (tx: unknown) => Promise<void>) => {
      await new Promise((resolve) => setImmediate(resolve))
      if (fail()) throw new Error('disk')
      await work({
        looks: { append: async (looks: Look[]) => void batches.push(looks.map(({ id }) => id)) },
      })
    },
  } as unknown as Ledger
  return { ledger, batches }
}

test('looks that come together share a write; each is there once, in order', async () => {
  const { ledger, batches } = fake()
  const writer = new LookWriter(ledger)
  await Promise.all(Array.from({ length: 5_000 }, (_, at) => writer.write(look(at))))
  assert.deepEqual(
    batches.flat(),
    Array.from({ length: 5_000 }, (_, at) => String(at)),
  )
  assert.ok(batches.length <= 4, `${batches.length} writes`)
})

test('who waits for a batch that failed is told; the next one is written', async () => {
  let broken = true
  const { ledger, batches } = fake(() => broken)
  const writer = new LookWriter(ledger)
  await assert.rejects(writer.write(look(1)), /disk/)
  broken = false
  await writer.write(look(2))
  assert.deepEqual(batches, [['2']])
})

test('beyond the bound the caller is told to come back', async () => {
  const { ledger } = fake()
  const writer = new LookWriter(ledger)
  const all = Array.from({ length: 50_000 }, (_, at) => writer.write(look(at)))
  assert.throws(() => void writer.write(look(50_001)), { code: 'request/too-often' })
  await Promise.all(all)
})
