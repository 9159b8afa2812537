import type { App, Events } from '@xinyong/app'
import { entryOf } from '@xinyong/procedure'
import type { CaseState, Entry } from '@xinyong/procedure'
import { rulesOn } from '@xinyong/rulebook'
import {
  acquireServeLock,
  exportRegister,
  identifierKeys,
  importRegister,
  LedgerError,
  LogProjector,
  openLedger,
  openPublicLog,
  rebuild,
  startEmbedded,
  verifyLog,
} from '@xinyong/ledger'
import type { PostgresLedger } from '@xinyong/ledger'
import {
  createMailer,
  createPasswordHasher,
  loadPacks,
  loadScreening,
  logOriginOf,
  readSettings,
  runServer,
  systemClock,
  systemIds,
} from '@xinyong/server'
import type { StartOptions } from '@xinyong/server'
import type { Host } from './host.ts'

/** Where the register is: `--data` or `--database-url`. */
export interface StoreOptions {
  readonly data?: string
  readonly databaseUrl?: string
}

/** The register of this machine, opened for one command. The only file that knows how it is stored and served. */
export interface Local extends AsyncDisposable {
  readonly app: App
  readonly dataDir: string
  readonly ledger: PostgresLedger
  /** Follows from a case under the rules that govern it. */
  readonly entryOf: (state: CaseState) => Entry | undefined
  /** Publishes what was written, unless a server is at it; true when it did. */
  readonly publish: () => Promise<boolean>
  /** The app with its screening index; loaded when it is first asked for. */
  readonly screening: (progress?: (entities: number) => void) => Promise<App>
}

const QUIET: Events = {
  acted: () => {},
  refused: () => {},
  checked: () => {},
  signedIn: () => {},
  progressed: () => {},
}

/** Opens the data folder that `start` uses, starting or joining its database, or the database of the URL. */
export async function openLocal(host: Host, options: StoreOptions): Promise<Local> {
  await using stack = new AsyncDisposableStack()
  const settings = readSettings(startOptions(options), host.env)
  const { dataDir } = settings
  const packs = loadPacks(settings.packsDir)
  const connectionString = settings.databaseUrl ?? (await embedded(host, dataDir, stack))
  let closing = false
  const ledger = await openLedger({
    connectionString,
    clock: systemClock,
    onNotice: (notice) => {
      // Connections that we end ourselves may still hear the database go.
      if (!closing) host.tell({ en: notice, zh: notice })
    },
  })
  stack.defer(() => {
    closing = true
    return ledger.end()
  })
  const origin = logOriginOf(dataDir, settings.logOrigin)
  const app: App = {
    ledger,
    packs,
    clock: systemClock,
    ids: systemIds,
    identifierKeys: await identifierKeys(dataDir),
    passwords: createPasswordHasher(),
    mailer: createMailer(settings.smtp),
    log: await openPublicLog(dataDir, origin),
    events: QUIET,
    oidc: { enabled: false },
    demo: false,
  }
  const everything = stack.move()
  const screening: Local['screening'] = async (progress) => {
    const given = { ledger, packs, clock: systemClock, dataDir }
    const loaded = await loadScreening(progress === undefined ? given : { ...given, progress })
    everything.use(loaded)
    // The next command starts from here.
    await loaded.save()
    return { ...app, screening: loaded }
  }
  return {
    screening,
    app,
    dataDir,
    ledger,
    entryOf: (state) => {
      const pack = packs.get(state.pack)?.pack
      // As it followed on the day of the last act: what only the passing of days changes is no difference.
      return pack && entryOf(rulesOn(pack, state.governingDate), state, state.lastOn)
    },
    publish: () => publish(ledger, dataDir, origin),
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  }
}

function startOptions({ data, databaseUrl }: StoreOptions): StartOptions {
  return {
    ...(data === undefined ? {} : { dataDir: data }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  }
}

async function embedded(host: Host, dataDir: string, stack: AsyncDisposableStack): Promise<string> {
  const server = await startEmbedded({ dataDir, progress: host.tell })
  stack.defer(async () => {
    await server.stop()
  })
  return server.connectionString
}

// One process publishes a log. A server that runs here does; otherwise we stand in for the moment.
async function publish(ledger: PostgresLedger, dataDir: string, origin: string): Promise<boolean> {
  try {
    using _lock = acquireServeLock(dataDir)
    const projector = await LogProjector.open({ ledger, dataDir, origin })
    await projector.project()
    return true
  } catch (error) {
    if (error instanceof LedgerError && error.code === 'ledger/data-dir-in-use') return false
    throw error
  }
}

export { exportRegister, importRegister, rebuild, runServer, verifyLog }
