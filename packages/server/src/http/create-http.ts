import { AppError } from '@xinyong/contract'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { mountOidc } from '../auth/oidc-routes.ts'
import { mountAssets } from '../pages/assets.ts'
import { mountCompat } from '../compat/mount-compat.ts'
import { mountPages } from '../pages/mount-pages.ts'
import { mountProofs } from '../pages/mount-proofs.ts'
import { mountScoreNotices } from '../scorecards/mount-score-notices.ts'
import type { Site } from '../site.ts'
import { asAppError, problemResponse } from './answer.ts'
import { mountLog } from './log-routes.ts'
import { mountContract } from './mount.ts'
import { mountOperations } from './operations-routes.ts'
import { mountWorkbench } from './spa.ts'

/** Everything there is to ask for. Testable without a socket: `createHttp(site).request('/healthz')`. */
export function createHttp(site: Site): Hono {
  const hono = new Hono()
  // What people read and browsers load; answers to programs are small, and the fewer steps they take the better.
  for (const path of ['/en/*', '/zh/*', '/app/*', '/assets/*', '/openapi.json'])
    hono.use(path, compress({ threshold: 2048 }))
  mountContract(hono, site)
  mountOperations(hono, site)
  mountCompat(hono, site)
  mountLog(hono, site)
  mountOidc(hono, site)
  mountAssets(hono)
  mountWorkbench(hono, site)
  mountProofs(hono, site)
  mountScoreNotices(hono, site)
  mountPages(hono, site)
  hono.notFound((c) => problemResponse(c, new AppError('request/no-such-page')))
  hono.onError((error, c) => problemResponse(c, asAppError(site, error, 'http')))
  return hono
}
