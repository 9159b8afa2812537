import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import type { ScreeningSource } from '../../ports/screening.ts'
import { entityOfSources } from './entity-of-sources.ts'
import { shownEntity } from './finish.ts'
import { readMarks } from './marks.ts'

const on = '2026-03-02' as PlainDate
const pack = (id: string) =>
  ({ id, use: 'mirror', direction: 'adverse', timezone: 'Etc/UTC' }) as unknown as Pack
const surroundings = {
  packs: {
    all: [],
    get: (id: string) => ({ pack: pack(id), tests: [], digest: '', readme: '' }),
  },
  clock: { now: () => '2026-03-02T00:00:00.000Z' as Instant, today: () => on },
}

const source = (n: number, more: Partial<Entry> = {}): ScreeningSource => ({
  entry: {
    id: `entry-${n}`,
    caseId: `entry-${n}`,
    pack: `list-${n % 2}`,
    authority: 'a',
    subject: `subject-${n}`,
    subjectKind: 'person',
    ground: 'g',
    version: '1',
    measures: [],
    public: true,
    suspensions: [],
    tokens: [],
    annotations: [],
    particulars: {},
    ...more,
  },
  subject: {
    id: `subject-${n}`,
    kind: 'person',
    names: [`Quill ${n}`],
    identifiers: [],
    countries: [],
    demo: false,
  },
  identifierKeys: [`key-${n}`],
  changedAt: `2026-01-0${n}T00:00:00.000Z` as Instant,
  record: {
    sourceId: String(n),
    entity: {
      id: 'one',
      schema: 'Person',
      properties: { name: ['Quill', `Quill ${n}`], country: ['US'] },
    },
    related: [],
    programmes: [],
  },
})

test('records of one id are one entity, the same in whatever order they come', () => {
  const sources = [1, 2, 3].map((n) => source(n))
  const expected = entityOfSources(surroundings, 'one', sources)
  assert.deepEqual(expected?.datasets.toSorted(), ['list-0', 'list-1'])
  assert.deepEqual(expected.countries, ['us'])
  assert.equal(expected.lastChange, '2026-01-03T00:00:00.000Z')
  assert.deepEqual(readMarks(expected).keys.toSorted(), ['key-1', 'key-2', 'key-3'])
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: 3 }), (shuffled) =>
      assert.deepEqual(entityOfSources(surroundings, 'one', shuffled), expected),
    ),
  )
})

test('an entry that has ended is not shown, though nothing was recorded since; marks never are', () => {
  const ended = source(1, { to: on })
  const entity = entityOfSources(surroundings, 'one', [ended, source(2)])
  const shown = entity && shownEntity(entity, on)
  assert.deepEqual(shown?.entries, ['entry-2'])
  assert.deepEqual(shown.entity.datasets, ['list-0'])
  assert.ok(shown.entity.identifiers.every(({ scheme }) => !scheme.startsWith('xy:')))
  const gone = entityOfSources(surroundings, 'one', [ended])
  assert.equal(gone && shownEntity(gone, on), undefined)
  assert.equal(entityOfSources(surroundings, 'one', [source(1, { public: false })]), undefined)
})
