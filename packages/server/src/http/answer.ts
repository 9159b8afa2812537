import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import { faultDetails } from '../logger.ts'
import type { Site } from '../site.ts'
import { localeOf } from './locale.ts'
import { problemOf } from './problem.ts'

const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** Whatever was thrown, as an error of the catalogue; what nobody foresaw is written down under a reference. */
export function asAppError(site: Site, error: unknown, where: string): AppError {
  if (error instanceof AppError) {
    if (error.code === 'act/refused' && error.refusal) site.app.events.refused(error.refusal.rule)
    return error
  }
  const code = (error as { readonly code?: unknown } | null)?.code
  const reference = site.app.ids.id().slice(0, 12)
  site.metrics.faults.inc({ where })
  site.log.error({ event: 'fault', where, reference, ...faultDetails(error) })
  if (typeof code === 'string' && (UNAVAILABLE.has(code) || code.startsWith('08')))
    return new AppError('ledger/unavailable')
  return new AppError('fault/unexpected', { reference })
}

/** The problem document of an error of the catalogue. */
export function problemResponse(c: Context, error: AppError): Response {
  const locale = localeOf(c)
  const problem = problemOf(error, locale)
  c.header('content-type', 'application/problem+json; charset=utf-8')
  c.header('content-language', locale === 'zh' ? 'zh-CN' : 'en')
  c.header('cache-control', 'no-store')
  c.header('vary', 'accept-language, cookie')
  const seconds = error.params['seconds']
  if (error.code === 'request/too-often' && seconds !== undefined)
    c.header('retry-after', String(seconds))
  if (problem.status === 401) c.header('www-authenticate', 'Bearer realm="xinyong"')
  return c.body(JSON.stringify(problem), problem.status as 400)
}
