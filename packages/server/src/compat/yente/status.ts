import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import { flagOf } from '../read-query.ts'
import { viewOf } from '../view-of.ts'

/** `GET /readyz`: whether the index answers for what the register says. */
export async function ready(site: Site, c: Context): Promise<Response> {
  viewOf(site)
  await site.health.ping()
  return c.json({ status: 'ok' })
}

const sameSecret = (given: string, held: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(held))
}

/** `POST /updatez`: the index is brought up to the ledger's state; with `sync` before the answer. */
export async function update(site: Site, c: Context): Promise<Response> {
  const { updateToken } = site.settings
  const token = c.req.query('token') ?? ''
  if (updateToken === undefined || token === '' || !sameSecret(token, updateToken))
    throw new AppError('access/forbidden', { rule: 'XINYONG_UPDATE_TOKEN' })
  const sync = flagOf(c, 'sync', false)
  const work = viewOf(site).catchUp()
  if (sync) await work
  else
    work.catch((error: unknown) => {
      site.log.error({ event: 'fault', where: 'compat.yente.updatez', error: String(error) })
    })
  return c.json({ status: 'ok' })
}
