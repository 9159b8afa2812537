import { join } from 'node:path'
import { offerSetup, type App, type DemoCredentials } from '@xinyong/app'
import { acquireServeLock, openLedger, startEmbedded, type PostgresLedger } from '@xinyong/ledger'
import { createOidc } from './auth/oidc.ts'
import { createPasswordHasher } from './auth/passwords.ts'
import { createRateLimiter } from './auth/rate-limits.ts'
import { systemClock, systemIds } from './config/clock-and-ids.ts'
import { loadPacks } from './config/packs.ts'
import { readSettings, type Settings, type StartOptions } from './config/settings.ts'
import { connectApp, type Connected } from './connect-app.ts'
import { openDemo } from './demo.ts'
import { createEvents } from './events.ts'
import { createHttp } from './http/create-http.ts'
import { ensureWebBuilt, WEB_DIST } from './http/ensure-web-built.ts'
import { listen } from './http/listen.ts'
import { publicOrigin } from './http/public-origin.ts'
import { jobsWaiting } from './jobs/run-jobs.ts'
import { startWork } from './jobs/start-work.ts'
import { createLogger, type Logger } from './logger.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { composeOperations } from './operations.ts'
import type { Health, Site } from './site.ts'
import { VERSION } from './version.ts'

export interface RunningServer {
  readonly url: string
  /** One-time link for the first administrator, when there is no account yet. */
  readonly setupUrl: string | undefined
  /** With `demo` only. */
  readonly demo: DemoCredentials | undefined
  /** For tests and commands of the same process. */
  readonly app: App
  /** Ends requests, work, log, connections and the database, in this order. Idempotent. */
  close(): Promise<void>
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Lines for whoever started us. */
  readonly progress?: (line: string) => void
  readonly log?: Logger
}

const REQUESTS_MS = 10_000

/**
 * Starts everything and listens. What fails undoes what came before it.
 * @throws AppError | LedgerError | MigrationError | LogError
 */
export async function startServer(
  options: StartOptions = {},
  { env = process.env, progress = () => {}, log }: Surroundings = {},
): Promise<RunningServer> {
  const settings = readSettings(options, env)
  const logger = log ?? createLogger(settings.logLevel)
  await using stack = new AsyncDisposableStack()

  const lock = acquireServeLock(settings.dataDir)
  stack.defer(() => lock.release())
  const packs = loadPacks(settings.packsDir, (text) => progress(text[settings.locale]))
  const [connectionString] = await Promise.all([
    database(settings, stack, progress),
    settings.buildWeb ? ensureWebBuilt(progress) : undefined,
  ])
  const ledger = await openLedger({
    connectionString,
    clock: systemClock,
    connections: settings.connections,
    onNotice: (notice) => logger.info({ event: 'database', notice }),
  })
  stack.defer(() => ledger.end())

  const metrics = createMetrics()
  const events = createEvents(logger, metrics, (what, done, total) => {
    if (done === total) progress(`${what[settings.locale]}: ${done}`)
  })
  const connected = await connectApp(
    settings,
    ledger,
    packs,
    {
      clock: systemClock,
      ids: systemIds,
      passwords: createPasswordHasher(),
      events,
      log: logger,
    },
    stack,
    progress,
  )
  const { app } = connected
  const demo = settings.demo ? await openDemo(app, settings.dataDir) : undefined
  await connected.standing.catchUp()
  await connected.screening.catchUp()

  const work = startWork({ ledger, log: logger, metrics, ...connected })
  stack.defer(() => work.stop())

  const http = await listen(settings.host, settings.port, (port) =>
    createHttp(siteOf({ ...settings, port }, connected, ledger, logger, metrics)),
  )
  stack.defer(() => http.close(REQUESTS_MS))

  const url = publicOrigin({ settings: { ...settings, port: http.port } })
  const secret = await offerSetup(app)
  logger.info({ event: 'started', version: VERSION, port: http.port, demo: settings.demo })
  const everything = stack.move()
  let closing: Promise<void> | undefined
  return {
    url,
    setupUrl: secret === undefined ? undefined : `${url}/app/setup?secret=${secret}`,
    demo,
    app,
    close: () => (closing ??= everything.disposeAsync()),
  }
}

async function database(
  settings: Settings,
  stack: AsyncDisposableStack,
  progress: (line: string) => void,
): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl
  const embedded = await startEmbedded({
    dataDir: settings.dataDir,
    progress: (text) => progress(text[settings.locale]),
  })
  stack.defer(async () => {
    await embedded.stop()
  })
  return embedded.connectionString
}

function siteOf(
  settings: Settings,
  { app, standing, screening, publisher }: Connected,
  ledger: PostgresLedger,
  log: Logger,
  metrics: Metrics,
): Site {
  const site = {
    app,
    operations: composeOperations(standing, screening),
    settings,
    log,
    metrics,
    limiter: createRateLimiter(() => performance.now()),
    health: healthOf(app, ledger, standing, publisher),
    logDir: join(settings.dataDir, 'log'),
    webDir: WEB_DIST,
    version: VERSION,
  }
  return settings.oidc
    ? { ...site, oidc: createOidc(app, settings.oidc, () => publicOrigin(site)) }
    : site
}

function healthOf(
  app: App,
  ledger: PostgresLedger,
  standing: { readonly seq: number },
  publisher: { readonly stopped: string | undefined },
): Health {
  const lastSeq = (): Promise<number> =>
    app.ledger.read({ kind: 'system', job: 'health' }, (tx) => tx.acts.lastSeq())
  return {
    ping: async () => {
      await ledger.asOwner('read', (tx) => tx.sql('select 1'))
    },
    logLag: async () => Math.max(0, (await lastSeq()) - (await app.log.size())),
    standingLag: async () => Math.max(0, (await lastSeq()) - standing.seq),
    jobs: () => jobsWaiting(ledger),
    logStopped: () => publisher.stopped,
  }
}
