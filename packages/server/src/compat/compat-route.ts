import type { AppError } from '@xinyong/contract'
import type { Context, Hono } from 'hono'
import { asAppError } from '../http/answer.ts'
import type { Site } from '../site.ts'
import { askerOf, type Asker } from './asker.ts'

/** How the interface we stand in for tells an error. */
export type ErrorShape = (c: Context, error: AppError) => Response

export interface Surface {
  readonly hono: Hono
  readonly site: Site
  /** For metrics: `yente`, `reconcile`, `watchman`. */
  readonly name: string
  readonly shape: ErrorShape
  readonly keyInAddress?: boolean
}

type Method = 'GET' | 'POST'
type Answer = Response | Promise<Response>

/** An address anybody may read: what is there, and whether it works. */
export function openRoute(
  surface: Surface,
  method: Method,
  path: string,
  run: (c: Context) => Answer,
): void {
  mount(surface, method, path, run)
}

/** An address that tells of somebody: a key with the screen scope, and every answer is a look. */
export function keyRoute(
  surface: Surface,
  method: Method,
  path: string,
  run: (c: Context, asker: Asker) => Answer,
): void {
  mount(surface, method, path, async (c) => {
    const { site, keyInAddress } = surface
    return run(c, await askerOf(site, c, { fromQuery: keyInAddress === true }))
  })
}

function mount(
  { hono, site, name, shape }: Surface,
  method: Method,
  path: string,
  run: (c: Context) => Answer,
): void {
  hono.on(method, path, async (c) => {
    const started = performance.now()
    let answer: Response
    try {
      c.header('cache-control', 'no-store')
      answer = await run(c)
    } catch (error) {
      answer = shape(c, asAppError(site, error, `compat.${name}`))
    }
    const seconds = (performance.now() - started) / 1000
    site.metrics.requests.observe({ route: `compat.${name}`, status: answer.status }, seconds)
    return answer
  })
}

/** What every shape says beside its body. */
export function errorHeaders(c: Context, error: AppError): void {
  const seconds = error.params['seconds']
  if (error.code === 'request/too-often' && seconds !== undefined)
    c.header('retry-after', String(seconds))
  if (error.code === 'access/sign-in-needed') c.header('www-authenticate', 'Bearer realm="xinyong"')
}
