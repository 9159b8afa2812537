import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { editedPack, examplePack } from '../../test/example-pack.ts'
import { describePack } from './describe-pack.ts'
import type { PackDescription, SectionId } from './description.ts'

const day = '2021-01-01' as PlainDate

function itemOf(description: PackDescription, section: SectionId, id: string) {
  const item = description.sections
    .find((other) => other.id === section)
    ?.items.find((other) => other.id === id)
  assert.ok(item, `${section}/${id}`)
  return item
}

test('every section of the example is there, each item with its law in words', () => {
  const description = describePack(examplePack, day, 'en')
  assert.deepEqual(
    description.sections.map((section) => section.id),
    [
      'grounds',
      'exclusions',
      'procedure',
      'clocks',
      'measures',
      'exemptions',
      'remedies',
      'exit',
      'publication',
      'sources',
    ],
  )
  const ground = itemOf(description, 'grounds', 'unpaid-fee')
  assert.deepEqual(ground.law, {
    text: 'Harbour rules (2020) (Rules 1/2020), Art. 2',
    citation: 'harbour-2020 Art. 2',
    source: 'Harbour rules (2020)',
    number: 'Rules 1/2020',
  })
  assert.ok(ground.facts.some((fact) => fact.label === 'Term' && fact.value === '2 years'))
  assert.equal(description.version, '2020 rules')
})

test('the day decides what is shown', () => {
  const old = describePack(examplePack, '2015-01-01' as PlainDate, 'en')
  assert.ok(!old.sections.some((section) => section.id === 'exemptions'))
  assert.equal(itemOf(old, 'grounds', 'unpaid-fee').facts.at(-1)?.value, 'no fixed term')
  assert.deepEqual(describePack(examplePack, '2009-01-01' as PlainDate, 'en').sections, [])
})

test('measures outside the domain of their ground are marked', () => {
  const description = describePack(examplePack, day, 'en')
  assert.equal(itemOf(description, 'measures', 'no-ship-berth').crossDomain, true)
  assert.equal(itemOf(description, 'measures', 'no-subsidy').crossDomain, false)
})

test('an unverified figure is marked, in its item and among the clocks', () => {
  const pack = editedPack((copy) => {
    copy.remedies![0]!.answerWithin![1]!.status = 'unverified'
  })
  const description = describePack(pack, day, 'en')
  const objection = itemOf(description, 'remedies', 'objection')
  assert.equal(objection.unverified, false)
  assert.deepEqual(
    objection.facts.filter((fact) => fact.unverified).map((fact) => fact.label),
    ['Answer within'],
  )
  assert.equal(itemOf(description, 'clocks', 'objection').unverified, true)
  assert.equal(itemOf(description, 'clocks', 'review').unverified, false)
})

test('in Chinese every label and every text is Chinese', () => {
  const description = describePack(examplePack, day, 'zh')
  const words = [
    description.title,
    description.summary,
    ...description.sections.flatMap((section) => [
      section.title,
      ...section.items.flatMap((item) => [item.title, ...item.facts.map((fact) => fact.label)]),
    ]),
  ]
  for (const word of words) assert.match(word, /\p{Script=Han}/u)
  const measure = itemOf(description, 'measures', 'no-ship-berth')
  assert.ok(measure.facts.some((fact) => fact.value === '乘坐轮船二等以上舱位'))
})
