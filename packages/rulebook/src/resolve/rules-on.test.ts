import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import fc from 'fast-check'
import { examplePack } from '../../test/example-pack.ts'
import type { Measure, Pack } from '../pack/model.ts'
import { breakpoints } from './breakpoints.ts'
import { rulesOn } from './rules-on.ts'

const day = fc
  .date({
    min: new Date('2005-01-01T00:00:00Z'),
    max: new Date('2030-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate)

const bounds = fc.record({ from: day, to: day }, { requiredKeys: [] })

/** The example with measures that stand on any days at all. */
const packs: fc.Arbitrary<Pack> = fc.array(bounds, { maxLength: 8 }).map((list) => {
  const [measure] = examplePack.measures
  assert.ok(measure)
  const measures: Measure[] = list.map((item, at) => ({ ...measure, ...item, id: `m${at}` }))
  return { ...structuredClone(examplePack), measures }
})

const listed = ['grounds', 'exclusions', 'remedies', 'removals', 'exemptions', 'measures'] as const

test('on no day does anything stand that its own days exclude', () => {
  fc.assert(
    fc.property(packs, day, (pack, date) => {
      const rules = rulesOn(pack, date)
      const items = listed.flatMap(
        (list): readonly { from?: PlainDate; to?: PlainDate }[] => rules[list],
      )
      for (const { from, to } of items) {
        assert.ok(from === undefined || from <= date)
        assert.ok(to === undefined || date < to)
      }
    }),
  )
})

test('nothing is left out that stands', () => {
  fc.assert(
    fc.property(packs, day, (pack, date) => {
      const standing = pack.measures.filter(
        ({ from, to }) =>
          date >= '2010-01-01' && (from ?? '') <= date && date < (to ?? '9999-12-31'),
      )
      assert.deepEqual(rulesOn(pack, date).measures, standing)
    }),
  )
})

test('between two breakpoints the rules do not change', () => {
  fc.assert(
    fc.property(packs, day, (pack, date) => {
      const before = breakpoints(pack).findLast((point) => point <= date)
      if (before === undefined) return
      assert.deepEqual({ ...rulesOn(pack, date), on: before }, rulesOn(pack, before))
    }),
  )
})

test('dated values are those of the day', () => {
  const old = rulesOn(examplePack, '2019-12-31' as PlainDate)
  const now = rulesOn(examplePack, '2020-01-01' as PlainDate)
  assert.equal(old.version, '2010')
  assert.equal(now.version, '2020')
  assert.deepEqual(
    old.grounds.map((ground) => ground.term.value.kind),
    ['open'],
  )
  assert.deepEqual(
    now.grounds.map((ground) => ground.term.value.kind),
    ['fixed', 'range'],
  )
  assert.equal(old.notice?.value.window, '10cd')
  assert.equal(now.notice?.value.window, '10wd')
  assert.equal(now.notice?.law, 'harbour-2020 Art. 5')
  assert.equal(old.removals[0]?.bars, undefined)
  assert.equal(now.removals[0]?.bars, '6mo')
  assert.equal(old.exemptions.length, 0)
})

test('before the first version nothing stands', () => {
  const rules = rulesOn(examplePack, '2009-12-31' as PlainDate)
  assert.equal(rules.version, '')
  assert.ok(listed.every((list) => rules[list].length === 0))
  assert.equal(rules.decision, undefined)
  assert.equal(rules.publication, undefined)
})

test('rules are frozen', () => {
  const rules = rulesOn(examplePack, '2021-01-01' as PlainDate)
  assert.ok(Object.isFrozen(rules))
  assert.ok(Object.isFrozen(rules.grounds[0]?.term.value))
})
