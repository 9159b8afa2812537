import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { editedPack, examplePack } from '../../test/example-pack.ts'
import type { Measure } from '../pack/model.ts'
import { rulesOn } from '../resolve/rules-on.ts'
import { catalogues } from './catalogues.ts'
import { mayApply, permittedBy } from './may-apply.ts'

const day = (text: string): PlainDate => text as PlainDate
const measure = (listedAs?: readonly string[]): Measure => {
  const { listedAs: _, ...rest } = examplePack.measures[0]!
  return listedAs === undefined ? rest : { ...rest, listedAs }
}
const applied = (date: string, listedAs?: readonly string[]): boolean =>
  mayApply(examplePack, measure(listedAs), day(date))

test('before the list was closed a measure rests on its own law; from that day only a listed one is applied', () => {
  assert.equal(applied('2021-12-15'), true)
  assert.equal(applied('2021-12-16'), false)
  assert.equal(applied('2021-12-16', ['national-list/public-funds']), true)
})

test('a memorandum permits nothing once the list is closed, and what no list names is not permitted', () => {
  assert.equal(applied('2021-12-15', ['memorandum-2016/subsidies']), true)
  assert.equal(applied('2021-12-16', ['memorandum-2016/subsidies']), false)
  assert.equal(applied('2021-12-16', ['national-list/unheard-of']), false)
})

test('the closed list governs adverse schemes in use in China, nothing else', () => {
  for (const edit of [
    { jurisdiction: 'GB-ENG' },
    { use: 'study' },
    { direction: 'commendation' },
  ] as const)
    assert.equal(mayApply({ ...examplePack, ...edit }, measure(), day('2024-01-01')), true)
  assert.equal(
    mayApply({ ...examplePack, jurisdiction: 'CN-SH' }, measure(), day('2024-01-01')),
    false,
  )
})

test('rules of a day leave out what did not stand on the list on that day', () => {
  const pack = editedPack((draft) => delete draft.measures![0]!.listedAs)
  const ids = (date: string) => rulesOn(pack, day(date)).measures.map(({ id }) => id)
  assert.ok(ids('2021-12-15').includes('no-subsidy'))
  assert.ok(!ids('2021-12-16').includes('no-subsidy'))
})

test('items that permit a measure are told by the day', () => {
  const both = measure(['memorandum-2016/subsidies', 'national-list/public-funds'])
  assert.deepEqual(permittedBy(both, day('2016-01-30')), [])
  assert.deepEqual(permittedBy(both, day('2016-01-31')), ['memorandum-2016/subsidies'])
  assert.equal(permittedBy(both, day('2021-12-16')).length, 2)
})

test('every item of a catalogue cites a source of it that is in force on the item’s first day', () => {
  for (const { sources, items, editions } of catalogues)
    for (const { law, from } of [...items, ...editions]) {
      const source = sources[law.split(' ')[0]!]
      assert.ok(source?.from !== undefined && source.from <= from, law)
    }
})
