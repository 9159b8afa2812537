import assert from 'node:assert/strict'
import test from 'node:test'

import { testDatabase, withTestDatabase } from './test-database.ts'
import { withClient } from './test-server.ts'

let prepared = 0
const template = {
  // A key of this process's own, so that the count below means something.
  key: `test-database.test ${process.pid}`,
  prepare: (url: string): Promise<void> =>
    withClient(url, async (client) => {
      prepared += 1
      await client.query('create table act (n int)')
    }),
}
const database = await testDatabase('outer', template)

test('a template is prepared once, and its clones are apart from one another', async () => {
  await withClient(database.connectionString, (client) =>
    client.query('insert into act values (1)'),
  )
  await withTestDatabase(
    'inner: 二',
    async (inner) => {
      assert.notEqual(inner.name, database.name)
      const { rows } = await withClient(inner.connectionString, (client) =>
        client.query('select count(*)::int as n from act'),
      )
      assert.deepEqual(rows, [{ n: 0 }])
    },
    template,
  )
  assert.equal(prepared, 1)
})
