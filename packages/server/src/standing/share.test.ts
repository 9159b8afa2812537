import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryRow } from '@xinyong/app'
import { createSharing } from './share.ts'

const row = (id: string): EntryRow =>
  JSON.parse(
    JSON.stringify({
      seq: 1,
      identifierKeys: [id],
      subject: { id, kind: 'person', names: [id], identifiers: [], countries: ['CN'], demo: false },
      entry: {
        id,
        caseId: id,
        pack: 'p',
        authority: 'a',
        subject: id,
        subjectKind: 'person',
        ground: 'g',
        version: 'v',
        measures: ['one', 'two'],
        public: true,
        suspensions: [],
        tokens: [],
        annotations: [],
        particulars: { x: 'y' },
      },
    }),
  ) as EntryRow

test('a shared row says the same, and what rows have in common is there once', () => {
  const share = createSharing()
  const [one, two] = [share(row('1')), share(row('2'))]
  assert.deepEqual(one, row('1'))
  assert.deepEqual(two, row('2'))
  assert.equal(one.entry.measures, two.entry.measures)
  assert.equal(one.subject.countries, two.subject.countries)
  assert.notEqual(one.entry.particulars, two.entry.particulars)
})
