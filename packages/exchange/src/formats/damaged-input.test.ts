import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, alt, comments, lines, sdn } from '../testing/ofac-fixture.ts'
import { readAll, textFile } from '../testing/read-all.ts'
import { importers, importFormats } from './index.ts'

const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })

function damaged(text: string, changes: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.from(text)
  for (const [at, value] of changes) bytes[at % bytes.length] = value
  return bytes
}

test('damaged bytes lose no entry in silence: each is read, or its loss is on record', async () => {
  const sides = [
    textFile('alt.csv', lines(alt)),
    textFile('add.csv', lines(add)),
    textFile('sdn_comments.csv', lines(comments)),
  ]
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const main = textFile('sdn.csv', damaged(lines(sdn), changes))
      const { records, rejected, summary } = await readAll(importers['ofac-sdn'], [main, ...sides])
      const read = new Set(records.map(({ sourceId }) => sourceId))
      const lost = ['10', '11', '12', '13', '14'].filter((id) => !read.has(id))
      // A number changed into another number is another entry; its side rows then have no home and are rejected.
      if (lost.length > 0) assert.ok(rejected.length > 0 || records.length >= 5)
      if (rejected.length === 0 && lost.length === 0) assert.equal(summary.complete, true)
    }),
    { numRuns: 150 },
  )
})

test('no importer throws on bytes of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const id of importFormats) {
        const { summary } = await readAll(importers[id], [textFile('x', bytes)])
        assert.equal(typeof summary.complete, 'boolean')
      }
    }),
    { numRuns: 60 },
  )
})
