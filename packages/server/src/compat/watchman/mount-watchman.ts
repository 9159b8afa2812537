import { errorText } from '@xinyong/app'
import { errorCatalogue } from '@xinyong/contract'
import type { Hono } from 'hono'
import { localeOf } from '../../http/locale.ts'
import type { Site } from '../../site.ts'
import {
  errorHeaders,
  keyRoute,
  openRoute,
  type ErrorShape,
  type Surface,
} from '../compat-route.ts'
import { listInfo } from './list-info.ts'
import { search } from './search.ts'

const BASE = '/compat/watchman'

const watchmanError: ErrorShape = (c, error) => {
  errorHeaders(c, error)
  const { status } = errorCatalogue[error.code]
  return c.json({ error: errorText(error)[localeOf(c)] }, status as 400)
}

/** The search of Watchman, version 2. */
export function mountWatchman(hono: Hono, site: Site): void {
  const surface: Surface = { hono, site, name: 'watchman', shape: watchmanError }
  for (const method of ['GET', 'POST'] as const)
    keyRoute(surface, method, `${BASE}/v2/search`, (c, asker) => search(site, c, asker))
  openRoute(surface, 'GET', `${BASE}/v2/listinfo`, (c) => listInfo(site, c))
}
