import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { AppError } from '@xinyong/contract'
import { createWebhooks, isPrivateAddress } from './webhooks.ts'

const SECRET = 'a-secret-of-the-receiver'
const now = (): string => '2026-11-23T02:00:00.000Z'
const paths: string[] = []
const server = createServer((request, response) => {
  paths.push(request.url ?? '')
  request.resume()
  if (request.url === '/moved') response.writeHead(307, { location: '/inside' })
  response.end()
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())
const { port } = server.address() as AddressInfo

const failed = (reason: RegExp) => (error: unknown) =>
  error instanceof AppError &&
  error.code === 'screening/webhook-failed' &&
  reason.test(String(error.params['reason']))

const hooks = (allowPrivate: boolean, ...urls: readonly string[]) =>
  createWebhooks({ hooks: urls.map((url) => ({ url, secret: SECRET })), allowPrivate }, now)

test('addresses of private networks are told from public ones', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    'not an address',
  ])
    assert.ok(isPrivateAddress(address), address)
  for (const address of [
    '93.184.216.34',
    '172.32.0.1',
    '2606:2800:220:1::1',
    '::ffff:93.184.216.34',
  ])
    assert.ok(!isPrivateAddress(address), address)
})

test('nothing is posted to an address that is not configured, by name or by number', async () => {
  const url = `http://127.0.0.1:${port}/alerts`
  const named = `http://localhost:${port}/alerts`
  await assert.rejects(
    hooks(true, url).post(named, { id: 'a', body: '{}' }),
    (error) => error instanceof AppError && error.code === 'screening/webhook-not-allowed',
  )
  await assert.rejects(hooks(false, url).post(url, { id: 'a', body: '{}' }), failed(/private/))
  await assert.rejects(hooks(false, named).post(named, { id: 'a', body: '{}' }), failed(/private/))
  assert.deepEqual(paths, [])
  await hooks(true, url).post(url, { id: 'a', body: '{}' })
  assert.deepEqual(paths, ['/alerts'])
})

test('a redirect is not followed', async () => {
  const url = `http://127.0.0.1:${port}/moved`
  paths.length = 0
  await assert.rejects(hooks(true, url).post(url, { id: 'a', body: '{}' }), failed(/307/))
  assert.deepEqual(paths, ['/moved'])
})
