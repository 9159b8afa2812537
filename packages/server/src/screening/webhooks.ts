import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { Webhooks } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Settings } from '../config/settings.ts'

const TIMEOUT_MS = 10_000

/** Addresses that are not the public internet's: a hook must not reach into the operator's own network. */
const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(network, prefix, 'ipv6')

/** True for addresses that only the operator can allow. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isPrivateAddress(mapped)
  const family = isIP(address)
  if (family === 0) return true
  return closed.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** What a receiver computes: HMAC-SHA256 over `timestamp.delivery.body`, in hex. */
export function signatureOf(
  secret: string,
  {
    timestamp,
    id,
    body,
  }: { readonly timestamp: string; readonly id: string; readonly body: string },
): string {
  return createHmac('sha256', secret).update(`${timestamp}.${id}.${body}`).digest('hex')
}

/**
 * Posts to the configured addresses alone, never follows a redirect, and looks at the address it connects to, not at
 * the one a name pointed to a moment before.
 */
export function createWebhooks(
  { hooks, allowPrivate }: Settings['webhooks'],
  now: () => string,
): Webhooks {
  const secrets = new Map(hooks.map(({ url, secret }) => [url, secret]))
  return {
    allows: (url) => secrets.has(url),
    async post(url, { id, body }) {
      const secret = secrets.get(url)
      if (secret === undefined) throw new AppError('screening/webhook-not-allowed', { url })
      const timestamp = now()
      const signature = signatureOf(secret, { timestamp, id, body })
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'xinyong',
        'xinyong-delivery': id,
        'xinyong-timestamp': timestamp,
        'xinyong-signature': `v1=${signature}`,
      }
      const target = new URL(url)
      const failed = (reason: string): AppError =>
        new AppError('screening/webhook-failed', { host: target.host, reason })
      const host = target.hostname.replace(/^\[|\]$/g, '')
      if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
        throw failed('private address')
      const status = await send(target, headers, body, allowPrivate).catch((error: unknown) => {
        throw failed((error as NodeJS.ErrnoException).code ?? 'unreachable')
      })
      if (status < 200 || status > 299) throw failed(String(status))
    },
  }
}

function send(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  allowPrivate: boolean,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = (target.protocol === 'https:' ? secureRequest : plainRequest)(
    target,
    {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      lookup: (host, options, done) =>
        lookup(host, options, (error, found, family) => {
          const addresses = Array.isArray(found) ? found : [{ address: found, family }]
          const refused =
            !allowPrivate && addresses.some(({ address }) => isPrivateAddress(address))
          const problem = refused
            ? Object.assign(new TypeError('private address'), { code: 'private address' })
            : error
          done(problem, found, family)
        }),
    },
    (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    },
  )
  request.on('error', reject)
  request.end(body)
  return promise
}
