import pg from 'pg'

import { chooseAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { checkCluster } from './check-version.ts'
import { codeOf, LedgerError } from './error.ts'
import { clientConfig, findServer } from './find-server.ts'
import type { Place } from './find-server.ts'
import { initialise, SUPERUSER } from './initialise.ts'
import { choosePlace, launch, placeSettings } from './launch.ts'
import { layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import { tryShared, waitForExclusive } from './lock.ts'
import { readOrCreatePassword } from './password.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { startingServer, waitingForOther } from './progress.ts'
import type { Progress } from './progress.ts'
import { refuseRelaxed, runSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { stopIfLast } from './stop-if-last.ts'
import { usableBinaries } from './usable-binaries.ts'

export type EmbeddedOptions = {
  readonly dataDir: string
  readonly progress?: Progress
  /** PostgreSQL settings for this run, if this call is the one that starts the server; never durability. */
  readonly settings?: Settings
}

export type EmbeddedServer = AsyncDisposable & {
  readonly connectionString: string
  /** The Unix socket's folder; a loopback address on Windows. */
  readonly socketDir: string
  readonly port: number
  /** This call started the server; false when it joined a running one. */
  readonly ownsServer: boolean
  /** Leaves the server; the last process to leave stops it. True when this call did. */
  readonly stop: () => Promise<boolean>
}

const DATABASE = 'xinyong'

/**
 * Creates the cluster if there is none, starts it if it does not run, joins it if it does.
 * Two processes may call it on one folder at once. Disconnect before `stop`.
 * @throws LedgerError with the codes of error.ts.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const progress = options.progress ?? (() => {})
  const chosen = options.settings ?? {}
  refuseRelaxed(chosen)
  const layout = layoutOf(options.dataDir)
  const binaries = findBinaries()
  const account = await chooseAccount(layout)
  await prepareDataDir(layout, account)
  const starting = await waitForExclusive(layout.startLock, () =>
    progress(waitingForOther(layout.dataDir)),
  )
  try {
    const native = await usableBinaries(binaries, layout, account, progress)
    const exists = await checkCluster(layout, binaries)
    const password = await readOrCreatePassword(layout, account, exists)
    if (!exists) await initialise(layout, native, account, progress)
    const running = exists ? await findServer(layout, password) : undefined
    const place = running ?? (await choosePlace(layout, account))
    if (running === undefined) {
      const settings = runSettings(placeSettings(place), chosen)
      progress(startingServer(layout.dataDir))
      await launch(layout, native, account, settings)
    }
    await ensureDatabase(place, password)
    const seat = tryShared(layout.clientsLock)
    if (seat === undefined) throw seatRefused(layout)
    let stopping: Promise<boolean> | undefined
    const stop = (): Promise<boolean> =>
      (stopping ??= stopIfLast({ layout, native, account, password, seat }))
    return {
      connectionString: connectionString(place, password),
      socketDir: place.host,
      port: place.port,
      ownsServer: running === undefined,
      stop,
      [Symbol.asyncDispose]: async () => {
        await stop()
      },
    }
  } finally {
    starting.release()
  }
}

// Only `stopIfLast` takes that lock whole, and it needs the start lock that we hold.
function seatRefused({ clientsLock }: Layout): LedgerError {
  return new LedgerError(
    'ledger/data-dir-denied',
    `${clientsLock} is locked by a program that is not Xinyong.`,
    { file: clientsLock },
  )
}

function connectionString({ host, port }: Place, password: string): string {
  return `postgresql://${SUPERUSER}:${password}@/${DATABASE}?host=${encodeURIComponent(host)}&port=${port}`
}

// A first start may have been cut off between creating the cluster and creating the database in it.
async function ensureDatabase(place: Place, password: string): Promise<void> {
  const client = new pg.Client(clientConfig(place, password, DATABASE))
  try {
    await client.connect()
  } catch (error) {
    if (codeOf(error) !== '3D000') throw error
    const admin = new pg.Client(clientConfig(place, password, 'postgres'))
    await admin.connect()
    await admin.query(`create database ${DATABASE}`)
    await admin.end()
  } finally {
    await client.end().catch(() => {})
  }
}
