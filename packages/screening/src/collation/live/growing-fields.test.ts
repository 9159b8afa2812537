import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomKeys } from '../block/atoms.ts'
import { prepareFields } from '../prepare/prepare-fields.ts'
import { profileTable } from '../profile/profile-table.ts'
import { createTableBuilder } from '../table.ts'
import { growFields } from './growing-fields.ts'

test('records whose names are new have keys of their own words, and meet each other', () => {
  const builder = createTableBuilder()
  const words = 'amber birch cedar delta ember flint grove'.split(' ')
  for (let row = 0; row < 49; row += 1)
    builder.add(
      'f',
      row + 1,
      ['id', 'company_name'],
      [`r${row}`, `${words[row % 7]} ${words[Math.floor(row / 7)]} works ${row}`],
    )
  const table = builder.finish()
  const growing = growFields(
    prepareFields(table, profileTable(table).fields),
    table.columns.map(({ name }) => name),
  )
  const keysOf = atomKeys(growing.fields, { form: 'word-pairs', fields: [0] })
  growing.write(49, { company_name: 'Zephyr Quartz Foundry' })
  growing.write(50, { company_name: 'Foundry Quartz Zephyr' })
  // Three words make three pairs.
  assert.equal(keysOf(49).length, 3)
  assert.deepEqual(keysOf(50), keysOf(49))
  assert.ok(keysOf(3).every((key) => !keysOf(49).includes(key)))
})
