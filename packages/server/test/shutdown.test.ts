import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { emptyDatabase, stopTestServer } from '@xinyong/ledger/testing'

const database = await emptyDatabase('server_shutdown')
const dataDir = mkdtempSync(join(tmpdir(), 'xinyong-shutdown-'))
after(async () => {
  await database.drop()
  rmSync(dataDir, { recursive: true, force: true })
  await stopTestServer()
})

const PROGRAM = `
import { runServer } from ${JSON.stringify(join(import.meta.dirname, '../src/index.ts'))}
const [dataDir, databaseUrl] = process.argv.slice(1)
process.exitCode = await runServer(
  { dataDir, databaseUrl, port: 0, buildWeb: false, quiet: true },
  { print: (line) => console.log(line), progress: (line) => console.error(line) },
)`

async function start() {
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '--eval', PROGRAM, dataDir, database.connectionString],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>
  for await (const line of createInterface(child.stdout)) {
    const url = /open (http:\S+) in your browser/.exec(line)?.[1]
    if (url !== undefined) return { child, exited, url }
  }
  return assert.fail(`it ended with ${String((await exited)[0])}`)
}

test('SIGTERM: the request that runs is answered, the next is not taken, the exit is clean; again is a start', async () => {
  const first = await start()
  const { port } = new URL(first.url)
  // A request whose body is still on its way when the signal comes.
  const socket = connect(Number(port), 'localhost')
  const answered = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (data) => (text += data.toString())).on('close', () => resolve(text))
  })
  await once(socket, 'connect')
  const body = JSON.stringify({ login: 'nobody', password: 'nothing' })
  socket.write(
    `POST /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`,
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  first.child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await assert.rejects(fetch(`${first.url}/healthz`))
  socket.write(body)
  assert.match(await answered, /^HTTP\/1\.1 401 /)
  assert.deepEqual(await first.exited, [0, null])

  const second = await start()
  assert.equal((await fetch(`${second.url}/readyz`)).status, 200)
  second.child.kill('SIGINT')
  assert.deepEqual(await second.exited, [0, null])
})

test('two programs do not serve one data folder', async () => {
  const holder = await start()
  await assert.rejects(start(), /it ended with 1/)
  holder.child.kill('SIGTERM')
  await holder.exited
})
