import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadPack, rulesOn, type Pack } from '@xinyong/rulebook'
import { day, question, standing } from '../test/fixtures.ts'
import { checkSubject } from './check-subject.ts'

const path = 'packs/cn-judgment-defaulters/pack.yaml'
const loaded = loadPack([
  { path, text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') },
])
assert.ok(loaded.ok)

/** The pack whose measure on air tickets stands on the lists named, or on none. */
function listed(listedAs: readonly string[] | undefined): Pack {
  assert.ok(loaded.ok)
  const measures = loaded.pack.measures.map((measure) => {
    if (measure.id !== 'air-tickets') return measure
    const { listedAs: _, ...rest } = measure
    return listedAs === undefined ? rest : { ...rest, listedAs }
  })
  return { ...loaded.pack, measures }
}

const decide = (pack: Pack, date: string): string => {
  const rules = rulesOn(pack, day(date))
  const entry = standing({ ground: 'able-refuses-2017', from: day('2018-01-01') }, rules)
  return checkSubject(question({ activity: 'travel.air.ticket', on: day(date) }), [entry]).decision
}

test('a measure is applied on the days on which it stood on the list, and on no other', () => {
  const shipped = listed(['memorandum-2016/travel', 'national-list/consumption'])
  assert.deepEqual(
    ['2021-12-15', '2021-12-16'].map((date) => decide(shipped, date)),
    ['deny', 'deny'],
  )
  // The memorandum alone permits nothing once the national list is closed.
  const memorandum = listed(['memorandum-2016/travel'])
  assert.deepEqual(
    ['2021-12-15', '2021-12-16'].map((date) => decide(memorandum, date)),
    ['deny', 'permit'],
  )
  assert.equal(decide(listed(undefined), '2024-01-01'), 'permit')
})
