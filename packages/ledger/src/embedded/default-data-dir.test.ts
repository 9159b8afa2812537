import assert from 'node:assert/strict'
import test from 'node:test'

import { defaultDataDir } from './default-data-dir.ts'

const linux = { platform: 'linux', uid: 1000, home: '/home/li', env: {} } as const

test('the data folder stands where the system keeps application data', () => {
  assert.equal(defaultDataDir(linux), '/home/li/.local/share/xinyong')
  assert.equal(defaultDataDir({ ...linux, env: { XDG_DATA_HOME: '/d' } }), '/d/xinyong')
  assert.equal(
    defaultDataDir({ ...linux, platform: 'darwin', home: '/Users/li' }),
    '/Users/li/Library/Application Support/xinyong',
  )
  assert.equal(defaultDataDir({ ...linux, uid: 0, home: '/root' }), '/var/lib/xinyong')
})

test('XINYONG_DATA wins, also for root', () => {
  assert.equal(defaultDataDir({ ...linux, uid: 0, env: { XINYONG_DATA: '/srv/x' } }), '/srv/x')
})
