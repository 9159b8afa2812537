import type { Hono } from 'hono'
import { publicOrigin } from '../../http/public-origin.ts'
import type { Site } from '../../site.ts'
import { keyRoute, openRoute, type Surface } from '../compat-route.ts'
import { describeAlgorithms } from './algorithms.ts'
import { catalog } from './catalog.ts'
import { getAdjacent, getAdjacentBy, getEntity } from './entity.ts'
import { yenteError } from './errors.ts'
import { match } from './match.ts'
import { search } from './search.ts'
import { ready, update } from './status.ts'

const BASE = '/compat/yente'

/** The addresses of yente: a client of it works by changing the address of its server. */
export function mountYente(hono: Hono, site: Site): void {
  const surface: Surface = { hono, site, name: 'yente', shape: yenteError }
  keyRoute(surface, 'POST', `${BASE}/match/:dataset`, (c, asker) => match(site, c, asker))
  keyRoute(surface, 'GET', `${BASE}/search/:dataset`, (c, asker) => search(site, c, asker))
  keyRoute(surface, 'GET', `${BASE}/entities/:id`, (c, asker) => getEntity(site, c, asker))
  keyRoute(surface, 'GET', `${BASE}/entities/:id/adjacent`, (c, asker) =>
    getAdjacent(site, c, asker),
  )
  keyRoute(surface, 'GET', `${BASE}/entities/:id/adjacent/:property`, (c, asker) =>
    getAdjacentBy(site, c, asker),
  )
  for (const path of ['catalog', 'manifest'])
    openRoute(surface, 'GET', `${BASE}/${path}`, (c) => catalog(site, c))
  openRoute(surface, 'GET', `${BASE}/algorithms`, (c) =>
    c.json(describeAlgorithms(`${publicOrigin(site)}/en/api`)),
  )
  openRoute(surface, 'GET', `${BASE}/healthz`, (c) => c.json({ status: 'ok' }))
  openRoute(surface, 'GET', `${BASE}/readyz`, (c) => ready(site, c))
  openRoute(surface, 'POST', `${BASE}/updatez`, (c) => update(site, c))
}
