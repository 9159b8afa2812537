import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import test from 'node:test'

import { acquireServeLock } from './serve-lock.ts'
import { scratchDir } from './testing/scratch.ts'

test('a folder that a process serves is refused with its pid, and free as soon as it is killed', async (t) => {
  const dataDir = await scratchDir(t)
  const module = new URL('serve-lock.ts', import.meta.url).href
  const program = `
    const { acquireServeLock } = await import(${JSON.stringify(module)})
    acquireServeLock(${JSON.stringify(dataDir)})
    console.log('held')
    setInterval(() => {}, 60_000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  assert.throws(() => acquireServeLock(dataDir), {
    code: 'ledger/data-dir-in-use',
    params: { dataDir, pid: holder.pid },
  })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  using lock = acquireServeLock(dataDir)
  assert.throws(() => acquireServeLock(dataDir), { params: { dataDir, pid: process.pid } })
  lock.release()
  acquireServeLock(dataDir).release()
})
