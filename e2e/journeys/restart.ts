import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { enter } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'

const ROLES = [
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
  'administrator',
  'overseer',
  'subject',
]

/** The console tells who may come in; Ctrl-C and `npm start` again: everything is found as it was left. */
export function restartJourneys(stage: Stage): void {
  test('the console names an account for each role and a key for a relying party', () => {
    const { accounts, key } = stage.console()
    const roles = new Set(accounts.map(({ role }) => role))
    for (const role of ROLES) assert.ok(roles.has(role), role)
    assert.match(key, /^xy_/)
  })

  test('after a stop and a start the register, the accounts and the log are as they were', async () => {
    const before = await memory(stage)
    await stage.restart()
    assert.deepEqual(await memory(stage), before)
    await using officer = await stage.visit()
    await enter(officer, stage.person('officer'))
    await officer.open('/app/work')
    await officer.page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  })
}

interface Log {
  readonly size: number
  readonly acts: number
}

/** Acts are published a moment after they are acknowledged; waits until the log holds them all. */
async function publishedLog(get: (path: string) => Promise<unknown>): Promise<unknown> {
  for (let turn = 0; turn < 100; turn += 1) {
    const log = (await get('/api/v1/log')) as Log
    if (log.size === log.acts) return log
    await sleep(100)
  }
  throw new Error('the log does not catch up with the acts')
}

async function memory(stage: Stage): Promise<unknown> {
  const get = async (path: string): Promise<unknown> =>
    (await fetch(new URL(path, stage.product().url))).json()
  const { accounts } = stage.console()
  return {
    accounts,
    key: stage.key(),
    log: await publishedLog(get),
    registers: await get('/api/v1/registers'),
    statistics: await get('/api/v1/statistics'),
    defaulters: await get('/api/v1/registers/cn-judgment-defaulters/entries?limit=100'),
  }
}
