import { connect } from '../database.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { openLedger } from '../open-ledger.ts'
import { caseAppend, subject, SYSTEM } from '../testing/planted.ts'

// A process that writes until it is killed and says what was acknowledged, one line each.
const [dataDir = '', arm] = process.argv.slice(2)

// PostgreSQL's own background flush comes so seldom that only what we flush ourselves survives a kill.
const settings = { wal_writer_delay: '10000ms', wal_writer_flush_after: '1GB' }
const server = await startEmbedded({ dataDir, settings })

if (arm === 'acts') {
  const ledger = await openLedger({
    connectionString: server.connectionString,
    onNotice: () => {},
  })
  await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('s')))
  let next = 0
  const writer = async (): Promise<never> => {
    for (;;) {
      next += 1
      const id = `case-${next}`
      const [act] = await ledger.write(SYSTEM, (tx) =>
        tx.acts.append(caseAppend({ id, subject: 's', from: '2026-01-01' })),
      )
      process.stdout.write(`${act!.seq} ${id}\n`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, writer))
} else {
  const client = await connect(server.connectionString)
  await client.query('create table control (x integer)')
  for (let x = 1; ; x += 1) {
    await client.query(
      `begin; set local synchronous_commit = off; insert into control values (${x}); commit`,
    )
    process.stdout.write(`${x} control\n`)
  }
}
