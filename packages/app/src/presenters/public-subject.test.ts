import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PublishedField, Rules, SubjectKind } from '@xinyong/rulebook'
import type { SubjectCard } from '../ports/ledger.ts'
import { presentPublicSubject } from './public-subject.ts'

const card: SubjectCard = {
  id: 's1',
  kind: 'person',
  names: ['张示范', 'Zhang Shifan'],
  identifiers: [{ scheme: 'cn.resident-id', shown: '0000**********0112' }],
  countries: ['CN'],
  demo: true,
}
const label = { en: 'x', zh: 'x' }
const rules = (fields: readonly PublishedField[], kinds: readonly SubjectKind[] = ['person']) =>
  ({
    publication: {
      value: { public: kinds, channels: [], fields },
      law: 'l',
      status: 'verified',
    },
  }) as unknown as Rules

test('a person’s name is whole only where the rule publishes names of persons without a mask', () => {
  const names = (of: Rules) => presentPublicSubject(card, of).names
  assert.deepEqual(names(rules([{ id: 'name', label }])), card.names)
  assert.deepEqual(names(rules([{ id: 'name', label, mask: 'name' }])), ['张*范', 'Z**** S*****'])
  assert.deepEqual(names(rules([{ id: 'name', label }], ['organisation']))[0], '张*范')
  assert.deepEqual(names(rules([{ id: 'name', label, subjects: ['organisation'] }]))[0], '张*范')
  assert.deepEqual(names({} as Rules)[0], '张*范')
})

test('identifiers of a person appear only where the rule names them', () => {
  const numbers = (of: Rules) => presentPublicSubject(card, of).identifiers
  assert.deepEqual(numbers(rules([{ id: 'name', label }])), [])
  assert.deepEqual(
    numbers(rules([{ id: 'identifier', label, mask: 'identifier' }])),
    card.identifiers,
  )
})

test('organisations are shown whole', () => {
  const firm = { ...card, kind: 'organisation' as const }
  assert.deepEqual(presentPublicSubject(firm, rules([])).names, card.names)
})
