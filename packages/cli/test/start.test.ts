import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { ended, scratch, spawnCommand, xinyong } from './command.ts'
import { writeEdition } from './editions.ts'

test('start says where it is and lets the first administrator in; commands join it; Ctrl-C stops everything', async (t) => {
  const folder = await scratch(t)
  const data = join(folder, 'data')
  const child = spawnCommand(['start', '--port', '0', '--data', data], {
    XINYONG_LOG_LEVEL: 'warn',
  })
  t.after(() => child.kill('SIGKILL'))
  let out = ''
  const url = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const [, found] = /open (http:\S+) in your browser/.exec(out) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  const end = ended(child)
  const ready = await Promise.race([url, end.then(({ err }) => assert.fail(err))])
  assert.match(out, /first administrator .*\/app\/setup\?secret=/)
  assert.equal((await fetch(`${ready}/healthz`)).status, 200)

  const second = await xinyong('start', '--port', '0', '--data', data)
  assert.equal(second.status, 2, second.err)
  assert.match(second.err, /Another process \(\d+\) serves/)

  const files = await writeEdition(join(folder, 'one'), [{ id: 10, name: 'QUILL TRADING CO' }])
  const words = ['import', 'ofac-sdn', ...files, '--register', 'us-ofac-sdn', '--data', data]
  const imported = await xinyong(...words)
  assert.equal(imported.status, 0, imported.err)
  assert.doesNotMatch(imported.err, /Starting the database/)
  const entries = await fetch(`${ready}/api/v1/registers/us-ofac-sdn/entries`)
  assert.match(await entries.text(), /QUILL TRADING CO/)

  child.kill('SIGINT')
  const { status, err } = await end
  assert.equal(status, 0, err)
  assert.match(err, /everything is saved/)
  const verify = await xinyong('log', 'verify', '--data', data)
  assert.match(verify.err, /Starting the database/, 'the database was stopped with the server')
  assert.equal(verify.status, 0, verify.out)
})
