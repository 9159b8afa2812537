import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * Who is at the other end, for rate limits only; never logged. Behind a proxy that the operator vouches for, the address
 * the nearest proxy saw: earlier ones in the header are whatever the client wrote.
 */
export function clientAddress(c: Context, trustProxy: boolean): string {
  if (trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (forwarded) return forwarded
  }
  const env = c.env as Partial<HttpBindings> | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
