import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { connect } from './database.ts'
import { FlushBarrier } from './flush-barrier.ts'
import { createDatabase, stopTestServer } from './embedded/test-database.ts'

const database = await createDatabase('barrier')
after(async () => {
  await database.drop()
  await stopTestServer()
})

test('those who wait at once share flushes, and whoever comes during one waits for the next', async () => {
  await using barrier = new FlushBarrier(database.connectionString)
  const ticket = await barrier.ticket()
  await Promise.all(Array.from({ length: 50 }, () => barrier.flushed(ticket)))
  assert.equal(barrier.flushes, 1)
  const first = barrier.flushed(ticket)
  await new Promise(setImmediate)
  // The first flush is under way: it may have begun before a commit that ends now.
  const second = barrier.flushed(ticket)
  await Promise.all([first, second])
  assert.equal(barrier.flushes, 3)
})

test('a flush forces the log to disk past what was committed without waiting', async () => {
  await using barrier = new FlushBarrier(database.connectionString)
  const ticket = await barrier.ticket()
  const client = await connect(database.connectionString)
  await client.query('create table flushed (x int)')
  await client.query(
    'begin; set local synchronous_commit = off; insert into flushed values (1); commit',
  )
  const { rows } = await client.query('select pg_current_wal_insert_lsn() as at')
  await barrier.flushed(ticket)
  const reached = await client.query('select pg_current_wal_flush_lsn() >= $1::pg_lsn as reached', [
    rows[0].at,
  ])
  await client.end()
  assert.deepEqual(reached.rows, [{ reached: true }])
})

test('a barrier that lost its connection since the commit does not vouch for it', async () => {
  await using barrier = new FlushBarrier(database.connectionString)
  const before = await barrier.ticket()
  const client = await connect(database.connectionString)
  const lost = new Promise((resolve) => before.once('end', resolve))
  // As a crash of the server does to every connection.
  await client.query('select pg_terminate_backend($1)', [
    (await before.query('select pg_backend_pid() as pid')).rows[0].pid,
  ])
  await client.end()
  await lost
  await assert.rejects(barrier.flushed(before), { code: 'ledger/unavailable' })
  const fresh = await barrier.ticket()
  assert.notEqual(fresh, before)
  await barrier.flushed(fresh)
  await assert.rejects(barrier.flushed(before), { code: 'ledger/unavailable' })
})
