import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { putEntity, removeEntity } from '../index/change-index.ts'
import { entityOf } from '../index/entity.ts'
import type { Entity } from '../index/entity.ts'
import { freezeIndex } from '../index/freeze-index.ts'
import { createNameIndex } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { matchScorer } from '../match/match-scorer.ts'
import { plainScorer, plainSearch } from '../testing/plain-scorer.ts'
import type { Query } from './prepared.ts'
import { search } from './search.ts'
import type { SearchOptions } from './search.ts'

const person = (id: string, ...texts: readonly string[]): Entity =>
  entityOf({ id, schema: 'Person', names: texts.map((text) => ({ text, role: 'name' })) })

const firm = (id: string, text: string, more: Partial<Entity> = {}): Entity =>
  entityOf({ id, schema: 'Company', names: [{ text, role: 'name' }], ...more })

const indexOf = (entities: readonly Entity[], frozen = true): NameIndex => {
  const index = createNameIndex(frozen)
  for (const entity of entities) putEntity(index, entity)
  if (frozen) freezeIndex(index)
  return index
}

const asked = (text: string, schema = 'Person'): Query => ({
  schema,
  names: [{ text, role: 'name' }],
})

const found = (index: NameIndex, query: Query, options: SearchOptions = {}): readonly string[] =>
  search(index, query, plainScorer, options).results.map(({ id }) => id)

const PEOPLE = [
  person('1', 'Vladimir Vladimirovich Putin', 'Владимир Путин'),
  person('2', 'Saddam Hussein Al-Tikriti'),
  person('3', 'Zeng Guofan', '曾国藩'),
  person('4', 'John Smith'),
  person('5', 'Usama bin Ladin'),
  person('6', 'KIM Jong Un', '金正恩'),
]

test('finds by slips, sound, order, script and spacing', () => {
  const index = indexOf(PEOPLE)
  for (const [text, id] of [
    ['Putin, Vladmir', '1'],
    ['Путин', '1'],
    ['Sadam Husein', '2'],
    ['Guo Fan Zeng', '3'],
    ['曾國藩', '3'],
    ['Jon Smyth', '4'],
    ['SmithJohn', '4'],
    ['Osama Binladin', '5'],
    ['金正恩', '6'],
  ] as const)
    assert.equal(found(index, asked(text))[0], id, text)
})

test('a legal form alone is no name', () => {
  const index = indexOf([firm('a', '11420 CORP.'), firm('b', 'ACME CORP'), firm('c', 'CORP')])
  assert.deepEqual(found(index, asked('CORP', 'Company'), { threshold: 0.7 }), ['c'])
})

test('an entity is found once it is in, and no more once it is out', () => {
  const index = indexOf(PEOPLE)
  putEntity(index, person('7', 'Aljamain Sterling'))
  assert.deepEqual(found(index, asked('Aljamain Sterlin'), { threshold: 0.5 }), ['7'])
  assert.equal(removeEntity(index, '4'), true)
  assert.equal(removeEntity(index, '4'), false)
  assert.deepEqual(found(index, asked('John Smith'), { threshold: 0.5 }), [])
})

test('filters hold before the limit', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    firm(`f${at}`, 'Orient Trading', { datasets: ['crowd'], countries: ['us'] }),
  )
  const one = firm('the-one', 'Orient Trading', {
    datasets: ['few'],
    countries: ['cn'],
    topics: ['sanction'],
    lastChange: '2026-03-01T00:00:00',
  })
  const index = indexOf([...many, one])
  const query = asked('Orient Trading', 'Company')
  for (const filter of [
    { datasets: ['few'] },
    { excludeDatasets: ['crowd'] },
    { topics: ['sanction'] },
    { countries: ['cn'] },
  ])
    assert.deepEqual(found(index, query, { ...filter, limit: 1, candidates: 5 }), ['the-one'])
  assert.deepEqual(found(index, query, { datasets: ['few'], excludeIds: ['the-one'] }), [])
  assert.deepEqual(found(index, query, { datasets: ['few'], changedSince: '2026-03-02' }), [])
})

test('says what it left out', () => {
  const crowd = Array.from({ length: 700 }, (_, at) => person(`p${at}`, 'Wang Wei'))
  const index = indexOf(crowd)
  const answer = search(index, asked('Wang Wei'), plainScorer)
  assert.equal(answer.complete, false)
  assert.equal(answer.leftOut.entities, 200)
  const tight = search(index, asked('Wang Wei'), plainScorer, { budget: 100 })
  assert.deepEqual(tight.leftOut.words.toSorted(), ['wang', 'wei'])
  assert.equal(search(index, asked('Nobody Else'), plainScorer).complete, true)
})

test('of equal scores the one that shares the rarer word stands first', () => {
  const crowd = Array.from({ length: 40 }, (_, at) =>
    person(`a${at}`, `Peter Smith${'x'.repeat(at)}`),
  )
  const index = indexOf([...crowd, person('p', 'Peter Quillon'), person('q', 'Quillon Osgood')])
  const scorer = { ...plainScorer, score: () => 0.5 }
  assert.deepEqual(
    search(index, asked('Quillon Peter Osgood'), scorer, { limit: 2 }).results.map(({ id }) => id),
    ['q', 'p'],
  )
})

test('what is far below the best is compared only while few are, or where more than names is asked', () => {
  const others = Array.from({ length: 1500 }, (_, at) => person(`o${at}`, `Number${at}`))
  const crowd = Array.from({ length: 60 }, (_, at) => person(`a${at}`, `Peter Ivan Orlov${at}`))
  const index = indexOf([...others, ...crowd, person('q', 'Peter Ivan Quillon')])
  const query = asked('Peter Ivan Quillon')
  const few = search(index, query, plainScorer)
  assert.equal(few.results[0]?.id, 'q')
  assert.equal(few.reached, 10)
  assert.equal(few.complete, true)
  assert.equal(search(index, query, plainScorer, { limit: 20 }).reached, 40)
  assert.equal(search(index, { ...query, birthDates: ['1970'] }, plainScorer).reached, 50)
})

test('an identifier finds whatever the name', () => {
  const index = indexOf([
    ...PEOPLE,
    firm('lei', 'Quill Ltd', { identifiers: [{ scheme: 'lei', value: '5299-00T8BM49AURSDO55' }] }),
  ])
  const query = {
    ...asked('', 'Company'),
    identifiers: [{ scheme: '', value: '529900t8bm49aursdo55' }],
  }
  const scorer = { ...plainScorer, score: () => 1 }
  assert.deepEqual(
    search(index, query, scorer).results.map(({ id }) => id),
    ['lei'],
  )
})

test('bad input has bounded answers', () => {
  const index = indexOf(PEOPLE)
  for (const text of [
    '',
    ' ',
    '\u0000\u200f\u202e',
    '...',
    'x'.repeat(10_000_000),
    'ab '.repeat(100_000),
    '王'.repeat(3_000_000),
    'b\u0301'.repeat(2_000_000),
    '\ud800\udfff\ud800',
  ])
    assert.deepEqual(found(index, asked(text), { threshold: 0.1 }), [], text.slice(0, 9))
  assert.equal(found(index, asked('\u202eVladimir\u0000 Putin\u200f'))[0], '1')
  assert.equal(found(index, asked('Vlаdimir Рutin'))[0], '1', 'look-alike letters')
  const thousands = person('t', ...Array.from({ length: 3000 }, (_, at) => `Alias Number${at}`))
  putEntity(index, thousands)
  assert.deepEqual(found(index, asked('Alias Number2999'), { threshold: 0.9 }), ['t'])
  const names = Array.from({ length: 500 }, () => ({ text: 'Putin', role: 'alias' as const }))
  assert.equal(search(index, { names }, plainScorer).leftOut.names, 400)
})

const WORDS = [
  'anna',
  'hanna',
  'boris',
  'petrova',
  'cheng',
  'karl',
  'carl',
  'maria',
  'marya',
  'ostrova',
  'zhang',
  'li',
]
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))
const lists = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
})
const NEAR_ENOUGH = 0.8

test('gives what a comparison with every entity gives, wherever names are near', () => {
  fc.assert(
    fc.property(lists, name, (all, text) => {
      const entities = all.map((texts, at) => person(`e${at}`, ...texts))
      const answer = search(indexOf(entities), asked(text), plainScorer, {
        threshold: NEAR_ENOUGH,
        limit: 100,
      })
      // Between equal scores the oracle knows of ids alone.
      assert.deepEqual(
        answer.results
          .map(({ id, score }) => ({ id, score }))
          .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
        plainSearch(entities, asked(text), NEAR_ENOUGH),
      )
      const scores = answer.results.map(({ score }) => score)
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b - a),
      )
    }),
    { numRuns: 150 },
  )
})

test('answers to the byte alike however the index came to its contents', () => {
  fc.assert(
    fc.property(lists, lists, name, (first, second, text) => {
      const before = first.map((texts, at) => person(`e${at}`, ...texts))
      const after = second.map((texts, at) => person(`e${at}`, ...texts))
      const delta = indexOf(before)
      for (const entity of after) putEntity(delta, entity)
      for (const { id } of before.slice(after.length)) removeEntity(delta, id)
      const whole = indexOf(after.toReversed())
      const [a, b] = [delta, whole].map((index) => search(index, asked(text), plainScorer))
      assert.equal(JSON.stringify(a), JSON.stringify(b))
      freezeIndex(delta)
      assert.equal(JSON.stringify(search(delta, asked(text), plainScorer)), JSON.stringify(b))
    }),
    { numRuns: 100 },
  )
})

test('a Chinese name in Han is found by its Wade–Giles spelling, a foreign one by the name it writes', () => {
  const index = createNameIndex()
  for (const [id, text] of [
    ['a', '蔡玄慶'],
    ['b', '弗兰克'],
    ['c', '高橋'],
    ['d', '曾国藩'],
  ] as const)
    putEntity(index, person(id, text))
  for (const [asked, id] of [
    ['Tsai Hsuan-ching', 'a'],
    ['Frank', 'b'],
    ['Takahashi', 'c'],
    ['Kuo-fan Tseng', 'd'],
  ] as const) {
    const query = { schema: 'Person', names: [{ text: asked, role: 'name' as const }] }
    assert.equal(search(index, query, matchScorer).results[0]?.id, id, asked)
  }
})
