import type { App, Clock, Events, Ids, Mailer, PasswordHasher } from '@xinyong/app'
import {
  feedSigner,
  identifierKeys,
  LogProjector,
  openPublicLog,
  type PostgresLedger,
} from '@xinyong/ledger'
import { openCollationThread, type CollationThread } from './collation/thread.ts'
import { logOriginOf } from './config/log-origin.ts'
import type { LoadedPacks } from './config/packs.ts'
import type { Settings } from './config/settings.ts'
import { createMailer } from './jobs/mailer.ts'
import { createPublisher, type Publisher } from './jobs/publisher.ts'
import type { Logger } from './logger.ts'
import { loadScreening, type LoadedScreening } from './screening/load.ts'
import { createWebhooks } from './screening/webhooks.ts'
import { loadStanding, type LoadedStanding } from './standing/view.ts'

export interface Connected {
  readonly app: App
  readonly standing: LoadedStanding
  readonly collation: CollationThread
  readonly screening: LoadedScreening
  readonly publisher: Publisher
}

interface Given {
  readonly clock: Clock
  readonly ids: Ids
  readonly passwords: PasswordHasher
  readonly events: Events
  readonly log: Logger
  readonly mailer?: Mailer
}

/** The app over an open ledger: keys, packs, everything in force in memory, the log. */
export async function connectApp(
  settings: Settings,
  ledger: PostgresLedger,
  packs: LoadedPacks,
  given: Given,
  stack: AsyncDisposableStack,
  progress: (line: string) => void,
): Promise<Connected> {
  const { dataDir } = settings
  const origin = logOriginOf(dataDir, settings.logOrigin)
  const projector = await LogProjector.open({ ledger, dataDir, origin })
  const standing = await loadStanding(
    ledger,
    () => performance.now(),
    (done) => progress(`Loading the register: ${done} entries`),
  )
  const screening = await loadScreening({
    ledger,
    packs,
    clock: given.clock,
    dataDir,
    progress: (done) => progress(`Loading the names: ${done} entities`),
  })
  stack.use(screening)
  const ownMailer = createMailer(settings.smtp)
  stack.defer(() => ownMailer.close())
  const collation = stack.use(openCollationThread())
  const app: App = {
    ledger,
    packs,
    clock: given.clock,
    ids: given.ids,
    identifierKeys: await identifierKeys(dataDir),
    standing,
    screening,
    webhooks: createWebhooks(settings.webhooks, given.clock.now),
    collation,
    passwords: given.passwords,
    mailer: given.mailer ?? ownMailer,
    log: await openPublicLog(dataDir, origin),
    events: given.events,
    feedSigner: await feedSigner(dataDir, origin),
    oidc: settings.oidc ? { enabled: true, label: settings.oidc.label } : { enabled: false },
    demo: settings.demo,
  }
  return { app, standing, collation, screening, publisher: createPublisher(projector, given.log) }
}
