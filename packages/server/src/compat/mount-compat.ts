import type { Hono } from 'hono'
import type { Site } from '../site.ts'
import { mountCors } from './cors.ts'
import { mountReconcile } from './reconcile/mount-reconcile.ts'
import { mountWatchman } from './watchman/mount-watchman.ts'
import { mountYente } from './yente/mount-yente.ts'

/** The interfaces of others, so that their clients can be kept. */
export function mountCompat(hono: Hono, site: Site): void {
  mountCors(hono, site)
  mountYente(hono, site)
  mountReconcile(hono, site)
  mountWatchman(hono, site)
}
