import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createHash } from 'node:crypto'
import { connect } from './database.ts'
import { migrate, migrations } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { openLedger } from './open-ledger.ts'
import { emptyDatabase, stopTestServer } from './testing/ledger-database.ts'
import { caseAppend, subject, SYSTEM } from './testing/planted.ts'

after(stopTestServer)
const all = migrations()
const step = (name: string, sql: string): Migration => ({
  name,
  sql,
  digest: createHash('sha256').update(sql).digest('hex'),
})

/** Tables, columns, functions, policies and indexes: what two schemas must have in common to be the same. */
async function shapeOf(connectionString: string): Promise<readonly unknown[]> {
  const client = await connect(connectionString)
  try {
    const { rows } = await client.query(`
      select 'column' as what, table_name || '.' || column_name || ' ' || data_type as shape
        from information_schema.columns where table_schema = 'public'
      union all select 'function', pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
        and prolang <> (select oid from pg_language where lanname = 'c')
      union all select 'policy', tablename || ' ' || policyname || ' ' || coalesce(qual, '') from pg_policies
      union all select 'index', indexdef from pg_indexes where schemaname = 'public'
      union all select 'grant', table_name || ' ' || privilege_type from information_schema.role_table_grants
        where grantee = 'xinyong_reader' order by 1, 2`)
    return rows
  } finally {
    await client.end()
  }
}

test('from empty and from the first release on, the schema comes out the same', async () => {
  await using whole = await emptyDatabase('whole')
  await using grown = await emptyDatabase('grown')
  assert.deepEqual(
    await migrate(whole.connectionString),
    all.map(({ name }) => name),
  )
  await migrate(grown.connectionString, all.slice(0, 1))
  const client = await connect(grown.connectionString)
  await client.query(`insert into subject (id, kind, names) values ('old', 'person', '{Old}')`)
  await client.end()
  assert.deepEqual(
    await migrate(grown.connectionString),
    all.slice(1).map(({ name }) => name),
  )
  assert.deepEqual(await migrate(grown.connectionString), [], 'once')
  assert.deepEqual(await shapeOf(grown.connectionString), await shapeOf(whole.connectionString))
  await using ledger = await openLedger({
    connectionString: grown.connectionString,
    onNotice: (notice) => assert.fail(notice),
  })
  await ledger.write(SYSTEM, (tx) => tx.acts.append(caseAppend({ id: 'c', subject: 'old' })))
  assert.deepEqual((await ledger.read(SYSTEM, (tx) => tx.subjects.get('old')))?.names, ['Old'])
})

test('two processes that migrate at once do it once', async () => {
  await using database = await emptyDatabase('racing')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.connectionString)))
  assert.equal(applied.flat().length, all.length)
})

test('an edited migration, a later release and a failing one are refused by name', async () => {
  await using database = await emptyDatabase('refused')
  const url = database.connectionString
  const first = step('0001-a.sql', 'create table a (x int)')
  await migrate(url, [first])
  const edited = step('0001-a.sql', 'create table a (x bigint)')
  await assert.rejects(migrate(url, [edited]), {
    code: 'ledger/migration',
    migration: '0001-a.sql',
  })
  await assert.rejects(migrate(url, []), /later release/)
  const failing = step('0002-b.sql', 'create table b (x int); create table a (x int)')
  await assert.rejects(migrate(url, [first, failing]), { migration: '0002-b.sql' })
  const client = await connect(url)
  const { rows } = await client.query(`select to_regclass('b') as b`)
  await client.end()
  assert.deepEqual(rows, [{ b: null }], 'the failing one left nothing')
})

test('an owner who may not create roles is told what to ask for; with the role it works', async () => {
  await using database = await emptyDatabase('owned')
  const admin = await connect(database.connectionString)
  const name = `owner_${process.pid}`
  await admin.query(`create role ${name} login password 'x' nosuperuser nocreaterole`)
  await admin.query(`alter database ${database.name} owner to ${name}`)
  await admin.query('create extension if not exists btree_gist')
  const url = database.connectionString.replace(/\/\/[^@]*@/, `//${name}:x@`)
  try {
    await assert.rejects(migrate(url), /grant xinyong_reader to owner_/)
    await admin.query(`grant xinyong_reader to ${name}`)
    await using ledger = await openLedger({ connectionString: url, onNotice: () => {} })
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('s'))
      await tx.acts.append(caseAppend({ id: 'c', subject: 's', public: false }))
    })
    const hidden = await ledger.read({ kind: 'public' }, (tx) => tx.entries.get('entry-c'))
    assert.equal(hidden, undefined)
    assert.equal((await ledger.read(SYSTEM, (tx) => tx.entries.get('entry-c')))?.seq, 1)
  } finally {
    await admin.query(`drop owned by ${name} cascade`).catch(() => {})
    await admin.query(`alter database ${database.name} owner to current_user`)
    await admin.query(`drop role ${name}`)
    await admin.end()
  }
})
