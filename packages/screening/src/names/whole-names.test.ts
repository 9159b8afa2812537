import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { entityOf } from '../index/entity.ts'
import { createNameIndex, freezeIndex, matchScorer, putEntity, search } from '../index.ts'

type Vector = { readonly a: string; readonly b: string; readonly says: 'alike' | 'different' }

const FILE = join(import.meta.dirname, '../../../../conformance/names/whole-names.json')
const { pairs } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly pairs: readonly Vector[] }

const found = (listed: 'a' | 'b', asked: 'a' | 'b'): readonly string[] => {
  const index = createNameIndex(true)
  pairs.forEach((pair, at) =>
    putEntity(
      index,
      entityOf({
        id: `${at}`,
        schema: 'Person',
        names: [{ text: pair[listed], role: 'name' }],
      }),
    ),
  )
  freezeIndex(index)
  return pairs.flatMap((pair, at) => {
    if (pair.says === 'different') return []
    const query = { schema: 'Person', names: [{ text: pair[asked], role: 'name' as const }] }
    const { results } = search(index, query, matchScorer, { limit: 5 })
    return results.some(({ id }) => id === `${at}`) ? [] : [`${pair.a} | ${pair.b}`]
  })
}

test('Nine of ten whole names in Han find their Latin spelling among the first five, and the other way round', () => {
  const alike = pairs.filter(({ says }) => says === 'alike').length
  for (const missed of [found('b', 'a'), found('a', 'b')])
    assert.ok(missed.length * 10 <= alike, missed.join('; '))
})
