import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import fc from 'fast-check'
import { editedPack, examplePack } from '../../test/example-pack.ts'
import { breakpoints } from '../resolve/breakpoints.ts'
import { diffDates, diffPacks } from './diff-packs.ts'

const on = (text: string) => text as PlainDate

test('a pack differs from itself in nothing, nor does any day from itself', () => {
  assert.deepEqual(diffPacks(examplePack, structuredClone(examplePack)), [])
  fc.assert(
    fc.property(fc.constantFrom(...breakpoints(examplePack)), (day) => {
      assert.deepEqual(diffDates(examplePack, day, day), [])
    }),
  )
})

test('days of one version differ in nothing', () => {
  assert.deepEqual(diffDates(examplePack, on('2021-01-01'), on('2022-06-30')), [])
})

test('a changed severity is told once, in both languages', () => {
  const after = editedPack((pack) => {
    pack.measures![1]!.severity = 4
  })
  assert.deepEqual(diffPacks(examplePack, after), [
    {
      path: 'measures/no-ship-berth/severity',
      kind: 'changed',
      before: 3,
      after: 4,
      text: {
        en: 'Measure “No ship berths of second class or better”, severity: changed from 3 to 4',
        zh: '措施“限制乘坐轮船二等以上舱位”，严重程度：由3改为4',
      },
    },
  ])
})

test('an added and a removed item are told by name', () => {
  const fewer = editedPack((pack) => {
    pack.measures!.pop()
  })
  const [removed] = diffPacks(examplePack, fewer)
  assert.equal(removed?.kind, 'removed')
  assert.equal(removed.text.zh, '措施“限制乘坐轮船二等以上舱位”：删除')
  const [added] = diffPacks(fewer, examplePack)
  assert.equal(added?.text.en, 'Measure “No ship berths of second class or better”: added')
})

test('an id restated by a later version is compared with itself', () => {
  const after = editedPack((pack) => {
    pack.grounds![1]!.law = 'harbour-2020 Art. 22'
  })
  const changes = diffPacks(examplePack, after)
  assert.deepEqual(
    changes.map((change) => change.path),
    ['grounds/unpaid-fee@2020-01-01/law'],
  )
})

test('what the new version changed reads as law', () => {
  const words = diffDates(examplePack, on('2019-12-31'), on('2020-01-01')).map(({ text }) => text)
  const english = words.map((text) => text.en)
  assert.ok(
    english.includes(
      'Ground “Leaves a fixed landing fee unpaid”, term: changed from no fixed term to 2 years',
    ),
  )
  assert.ok(
    english.includes('Ground for removal “The fee is paid”, no new entry for: added: 6 months'),
  )
  assert.ok(words.some((text) => text.zh === '决定，作出决定的期限：新增：20个工作日'))
  const back = diffDates(examplePack, on('2020-01-01'), on('2019-12-31'))
  assert.equal(back.length, words.length)
})
