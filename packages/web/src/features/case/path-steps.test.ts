import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseFile } from '../../api/types.ts'
import { pathSteps } from './path-steps.ts'

const file = (more: Partial<CaseFile>): CaseFile =>
  ({
    openedOn: '2026-01-05',
    stage: 'proposed',
    services: [],
    acts: [
      { kind: 'open', on: '2026-01-05' },
      { kind: 'propose', on: '2026-01-06' },
    ],
    ...more,
  }) as unknown as CaseFile
const law = { notice: true, consent: true }
const drawn = (one: CaseFile, rules = law): readonly string[] =>
  pathSteps(one, rules, '2026-02-01').map(({ label, state }) => `${label} ${state}`)

test('a notice that counts as served only later is the step that comes next, not one that is done', () => {
  const services = [{ about: 'proposal', state: 'pending', servedOn: '2026-03-01', attempts: [] }]
  assert.deepEqual(drawn(file({ services })).slice(0, 4), [
    'path.open done',
    'path.propose done',
    'path.notice now',
    'path.consent later',
  ])
})

test('steps that the law does not ask are not on the road', () => {
  const labels = drawn(file({}), { notice: false, consent: false }).join(' ')
  assert.doesNotMatch(labels, /notice|consent/)
})

test('a closed case has nothing to come', () => {
  assert.deepEqual(drawn(file({ stage: 'closed' })), [
    'path.open done',
    'path.propose done',
    'path.closed done',
  ])
})
