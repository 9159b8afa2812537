import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eachInList, eachListed, listUnder, openKeyLists, putInList } from './key-lists.ts'
import { buildKeyTable, eachInBucket, eachPair } from './key-table.ts'

const key = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.constantFrom(0, 1, 2, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff),
)
const pairs = fc.array(fc.tuple(key, fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 400 })

/** The oracle: a map of lists. */
const mapOf = (
  all: readonly (readonly [number, number])[],
): ReadonlyMap<number, readonly number[]> => {
  const map = new Map<number, number[]>()
  for (const [one, number] of all) map.set(one, [...(map.get(one) ?? []), number])
  return map
}

test('lists that grow give what a map of lists gives', () => {
  fc.assert(
    fc.property(pairs, key, (all, absent) => {
      const lists = openKeyLists()
      for (const [one, number] of all) putInList(lists, one, number)
      const map = mapOf(all)
      for (const [one, numbers] of map) assert.deepEqual(listUnder(lists, one), numbers)
      if (!map.has(absent)) eachInList(lists, absent, () => assert.fail('nothing was put there'))
      const told: [number, number][] = []
      eachListed(lists, (one, number) => told.push([one, number]))
      assert.deepEqual(told, all)
    }),
  )
})

test('a frozen table gives the same, and every pair again', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom(1, 1000, 1_000_000), key, (all, entries, absent) => {
      const table = buildKeyTable(entries, (put) => {
        for (const [one, number] of all) put(one, number)
      })
      const map = mapOf(all)
      for (const one of [absent, ...map.keys()]) {
        const found: number[] = []
        eachInBucket(table, one, (number) => found.push(number))
        assert.deepEqual(found, map.get(one) ?? [])
      }
      const told: [number, number][] = []
      eachPair(table, (one, number) => told.push([one, number]))
      assert.deepEqual(mapOf(told), mapOf(told.toSorted(([a], [b]) => a - b)))
      for (const [one, numbers] of mapOf(told)) assert.deepEqual(numbers, map.get(one))
      assert.equal(told.length, all.length)
    }),
    { numRuns: 60 },
  )
})
