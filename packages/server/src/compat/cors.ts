import type { Context, Hono } from 'hono'
import type { Site } from '../site.ts'

const METHODS = 'GET, POST, OPTIONS'
const HEADERS = 'authorization, content-type, accept, accept-language, x-purpose'
const DAY = '86400'

/**
 * Pages of other origins may ask only where the operator has named them. Cookies are never let in: the interfaces take
 * keys alone.
 */
export function mountCors(hono: Hono, site: Site): void {
  const { corsOrigins } = site.settings
  const allowed = (c: Context): string | undefined => {
    const origin = c.req.header('origin')
    if (origin === undefined) return undefined
    if (corsOrigins.includes('*')) return '*'
    return corsOrigins.includes(origin) ? origin : undefined
  }
  hono.use('/compat/*', async (c, next) => {
    const origin = allowed(c)
    if (corsOrigins.length > 0) c.header('vary', 'origin')
    if (origin !== undefined) {
      c.header('access-control-allow-origin', origin)
      c.header('access-control-expose-headers', 'etag, retry-after, x-batch-size')
    }
    if (c.req.method !== 'OPTIONS') return next()
    if (origin !== undefined) {
      c.header('access-control-allow-methods', METHODS)
      c.header('access-control-allow-headers', HEADERS)
      c.header('access-control-max-age', DAY)
    }
    return c.body(null, 204)
  })
}
