import type { Account, App, AppOperation, Handler, Principal } from '@xinyong/app'
import type { Oidc } from './auth/oidc.ts'
import type { RateLimiter } from './auth/rate-limits.ts'
import type { Settings } from './config/settings.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/** The use cases, as the contract names them; those about cookies are our own. */
export type Operations = { readonly [K in AppOperation]: Handler<K> }

/** What is known about the work behind the answers: for readiness and metrics. */
export interface Health {
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Acts the published log does not hold yet. */
  logLag(): Promise<number>
  standingLag(): Promise<number>
  /** Why the log is no longer published, if so. */
  logStopped(): string | undefined
  jobs(): Promise<{ readonly waiting: number; readonly oldestSeconds: number }>
}

/** Everything the HTTP side reaches; made once in `main.ts`. */
export interface Site {
  readonly app: App
  readonly operations: Operations
  readonly settings: Settings
  readonly log: Logger
  readonly metrics: Metrics
  readonly limiter: RateLimiter
  readonly health: Health
  /** Absent when no provider is configured. */
  readonly oidc?: Oidc
  /** Folder with the published log. */
  readonly logDir: string
  /** Folder with the built workbench. */
  readonly webDir: string
  readonly version: string
}

/** Who sent a request. */
export interface Caller {
  readonly principal: Principal
  /** Behind a session. */
  readonly account?: Account
  /** Requests a minute, for an API key. */
  readonly rateLimit?: number
}
