import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actFields } from './act-fields.ts'
import { bodyOf } from './body-of.ts'

test('blank fields and empty documents are left out; answers take the form of the contract', () => {
  const draft = {
    outcome: 'dismiss',
    reasons: 'Paid in full.',
    document: { title: '', number: '', issuer: '', on: '' },
    length: '2y',
  }
  // `length` belongs to an entry: it is not sent with a dismissal although somebody wrote it before.
  assert.deepEqual(bodyOf('decide', actFields['decide']!, draft), {
    kind: 'decide',
    outcome: 'dismiss',
    reasons: 'Paid in full.',
  })
  assert.deepEqual(bodyOf('consent', actFields['consent']!, { granted: 'no', reasons: 'r' }), {
    kind: 'consent',
    granted: false,
    reasons: 'r',
  })
  assert.deepEqual(
    bodyOf('publish', actFields['publish']!, { channels: ' site \n\nboard', on: '2026-01-02' }),
    { kind: 'publish', channels: ['site', 'board'], on: '2026-01-02' },
  )
})
