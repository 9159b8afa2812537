import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLedger } from '../open-ledger.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { startDebianServer, whyNoDebianServer } from './debian-server.ts'
import { conformance } from './suite.ts'

const reason = await whyNoDebianServer()
if (reason === undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'xinyong-15-'))
  await chmod(folder, 0o711)
  const server = await startDebianServer(folder)
  const ledger = await openLedger({
    connectionString: server.connectionString,
    clock: steppingClock(),
    onNotice: () => {},
  })
  after(async () => {
    await ledger.end()
    await server[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })
  test('this is PostgreSQL 15', async () => {
    const [row] = await ledger.asOwner('read', (tx) => tx.sql('show server_version'))
    assert.match(String(row?.['server_version']), /^15\./)
  })
  conformance(ledger)
} else {
  test('the same suite on PostgreSQL 15', (t) => t.skip(reason))
}
