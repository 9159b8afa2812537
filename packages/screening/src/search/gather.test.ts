import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { putEntity, removeEntity } from '../index/change-index.ts'
import { entityOf } from '../index/entity.ts'
import { freezeIndex } from '../index/freeze-index.ts'
import { createNameIndex, isAlive, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK } from '../index/packed-word.ts'
import { LEAST_COVER, gather } from './gather.ts'
import { prepareQuery } from './prepared.ts'
import { groupsOf } from './word-groups.ts'
import type { WordGroup } from './word-group.ts'

const SPLIT = 0.9

const wordsOf = (index: NameIndex, name: number): readonly number[] => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  return Array.from(
    layer.nameWords.subarray(layer.nameStart[at], layer.nameStart[at + 1]),
    (packed) => packed & WORD_MASK,
  )
}

const bestOf = ({ expansion, splits }: WordGroup, words: readonly number[]): number =>
  Math.max(
    0,
    ...expansion.ids.map((id, at) => (words.includes(id) ? expansion.likeness[at]! : 0)),
    ...splits.map(([one, other]) => (words.includes(one) && words.includes(other) ? SPLIT : 0)),
  )

/** The oracle: every name looked at, every word of the query for each. */
const plainly = (index: NameIndex, groups: readonly WordGroup[]): ReadonlyMap<number, number> => {
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0)
  const found = new Map<number, number>()
  for (let name = 0; name < index.tail.firstName + index.tail.names; name += 1) {
    const layer = layerOfName(index, name)
    if (!isAlive(index, layer.nameEntity[name - layer.firstName]!)) continue
    const words = wordsOf(index, name)
    const sum = groups.reduce((all, group) => all + group.weight * bestOf(group, words), 0)
    if (sum > 0) found.set(name, Math.min(1, sum / whole))
  }
  return found
}

// A few words that nearly everybody bears and many that hardly anybody does, as in a register.
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('zhang', 'maria', 'trading', 'al') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'zhong',
      'mario',
      'qaida',
      'alqaida',
      'renova',
      'group',
      'renovaxgroup',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('sinta', 'tapio', 'okonkwo', 'vandermark', 'glauber') },
)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

test('common words are passed over only where they could lift no name over the bar', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 5, maxLength: 60 }),
      fc.array(name, { maxLength: 6 }),
      name,
      (frozen, late, asked) => {
        const index = createNameIndex(true)
        const put = (text: string, id: string): void => {
          putEntity(index, entityOf({ id, schema: 'Person', names: [{ text, role: 'name' }] }))
        }
        frozen.forEach((text, at) => put(text, `f${at}`))
        freezeIndex(index)
        late.forEach((text, at) => put(text, `l${at}`))
        removeEntity(index, 'f1')
        const query = prepareQuery(index, {
          schema: 'Person',
          names: [{ text: asked, role: 'name' }],
        })
        const groups = groupsOf(index, query.names[0]!)
        const gathered = gather(index, groups, (entity) => isAlive(index, entity), 1e6)
        const found = new Map(gathered.names.map((one, at) => [one, gathered.cover[at]!]))
        for (const [one, cover] of plainly(index, groups)) {
          if (cover < LEAST_COVER + 1e-4) continue
          assert.ok(found.has(one), `${wordsOf(index, one).join(' ')} ${cover}`)
          assert.ok(Math.abs(found.get(one)! - cover) < 1e-4, `${found.get(one)} ${cover}`)
        }
        for (const one of found.keys()) assert.ok(plainly(index, groups).has(one))
        assert.deepEqual(gathered.unread, [])
      },
    ),
    { numRuns: 300 },
  )
})
