import { LedgerError } from './error.ts'

export type Settings = Readonly<Record<string, string | number>>

/** Written into postgresql.conf when the cluster is created; an operator may tune them there. */
export const INITIAL_SETTINGS: Settings = {
  shared_buffers: '128MB',
  max_connections: 60,
  wal_compression: 'on',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
}

// On the command line, where no configuration file overrides them: what was acknowledged is there after a power cut.
const DURABLE: Settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

/** @throws LedgerError `ledger/durability-setting` when the caller's settings touch durability. */
export function refuseRelaxed(chosen: Settings): void {
  const relaxed = Object.keys(chosen).find((name) => name.toLowerCase() in DURABLE)
  if (relaxed !== undefined) {
    throw new LedgerError(
      'ledger/durability-setting',
      `The setting ${relaxed} decides whether acknowledged acts survive a power cut and cannot be changed here.`,
      { setting: relaxed },
    )
  }
}

export function runSettings(place: Settings, chosen: Settings): Settings {
  return { ...chosen, ...DURABLE, ...place, unix_socket_permissions: '0700' }
}
