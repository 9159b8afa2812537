import { contract, openApi } from '@xinyong/contract'
import type { Hono } from 'hono'
import type { Site } from '../site.ts'
import { faultDetails } from '../logger.ts'

/** More acts behind than this, and answers would no longer be what the register says. */
const MOST_BEHIND = 10_000

/** For those who run the program: alive, ready, figures; and the contract for those who program against it. */
export function mountOperations(hono: Hono, site: Site): void {
  let document: string | undefined

  hono.get('/openapi.json', (c) => {
    document ??= JSON.stringify(openApi(contract, site.version))
    c.header('content-type', 'application/json; charset=utf-8')
    c.header('access-control-allow-origin', '*')
    return c.body(document)
  })

  hono.get('/healthz', (c) => c.json({ status: 'ok', version: site.version }))

  hono.get('/readyz', async (c) => {
    const checks = await readiness(site)
    const ready = Object.values(checks).every((state) => state === 'ok')
    return c.json({ status: ready ? 'ready' : 'not-ready', checks }, ready ? 200 : 503)
  })

  hono.get('/metrics', async (c) => {
    await refresh(site)
    c.header('content-type', site.metrics.registry.contentType)
    return c.body(await site.metrics.registry.metrics())
  })
}

async function readiness({ health, log }: Site): Promise<Record<string, string>> {
  const state = async (work: () => Promise<boolean>): Promise<string> => {
    try {
      return (await work()) ? 'ok' : 'behind'
    } catch (error) {
      log.warn({ event: 'not-ready', ...faultDetails(error) })
      return 'fails'
    }
  }
  return {
    database: await state(async () => {
      await health.ping()
      return true
    }),
    standing: await state(async () => (await health.standingLag()) <= MOST_BEHIND),
    log: health.logStopped() ?? (await state(async () => (await health.logLag()) <= MOST_BEHIND)),
  }
}

async function refresh({ health, metrics, log }: Site): Promise<void> {
  try {
    const jobs = await health.jobs()
    metrics.jobsWaiting.set(jobs.waiting)
    metrics.jobsOldest.set(jobs.oldestSeconds)
    metrics.logLag.set(await health.logLag())
    metrics.standingLag.set(await health.standingLag())
  } catch (error) {
    // The figures that need no database are still worth having.
    log.warn({ event: 'metrics-incomplete', ...faultDetails(error) })
  }
}
