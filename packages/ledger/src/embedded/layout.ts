import { join, resolve } from 'node:path'

/**
 * The names inside a data folder. The folder itself belongs to whoever runs Xinyong; only `pgdata`, `run` and
 * `password` belong to the account PostgreSQL runs as (the same one, unless Xinyong runs as root).
 */
export type Layout = {
  readonly dataDir: string
  readonly startLock: string
  readonly clientsLock: string
  readonly serveLock: string
  readonly serveRecord: string
  readonly pgdata: string
  readonly run: string
  readonly log: string
  readonly password: string
  readonly socketRecord: string
}

export function layoutOf(dataDir: string): Layout {
  const root = resolve(dataDir)
  return {
    dataDir: root,
    startLock: join(root, '.lock'),
    clientsLock: join(root, 'clients.lock'),
    serveLock: join(root, 'serve.lock'),
    serveRecord: join(root, 'serve.json'),
    pgdata: join(root, 'pgdata'),
    run: join(root, 'run'),
    log: join(root, 'run', 'postgres.log'),
    password: join(root, 'password'),
    socketRecord: join(root, 'socket-dir'),
  }
}
