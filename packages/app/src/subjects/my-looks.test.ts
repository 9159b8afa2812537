import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '@xinyong/identity'
import { presentLook } from './my-looks.ts'

const look = {
  id: 'l1',
  at: '2026-03-01T10:00:00.000Z' as Instant,
  what: 'check' as const,
  subject: 's1',
  identifierKey: 'secret',
  who: 'Airline',
  actor: 'k1',
  purpose: 'ticket-sale',
  activity: 'travel.air.ticket',
  decision: 'deny',
  entries: ['e1'],
}
const now = '2026-03-02T00:00:00.000Z' as Instant

test('a look shows who, why and what came of it, and no key', () => {
  assert.deepEqual(presentLook(look, now), {
    id: 'l1',
    at: look.at,
    what: 'check',
    who: 'Airline',
    purpose: 'ticket-sale',
    activity: 'travel.air.ticket',
    decision: 'deny',
    sealed: false,
  })
})

test('a sealed look shows the day it opens and nothing else; then it is like any other', () => {
  const sealed = { ...look, sealedUntil: '2026-05-01T00:00:00.000Z' as Instant }
  assert.deepEqual(presentLook(sealed, now), {
    id: 'l1',
    at: '2026-05-01T00:00:00.000Z',
    what: 'sealed',
    who: '',
    purpose: '',
    sealed: true,
  })
  assert.equal(presentLook(sealed, '2026-05-02T00:00:00.000Z' as Instant).who, 'Airline')
})
