import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Something the tests need that npm cannot bring. */
export type Part = {
  readonly name: string
  /** Debian packages that bring it. */
  readonly debian: readonly string[]
  /** Test files that need it. */
  readonly neededBy: RegExp
  readonly present: () => boolean
}

export const PARTS: readonly Part[] = [
  {
    name: 'Chromium',
    debian: ['chromium'],
    neededBy: /^(e2e|packages\/web)\//,
    present: () => ['chromium', 'chromium-browser', 'google-chrome'].some(onPath),
  },
  {
    name: 'a Chinese font',
    debian: ['fonts-noto-cjk'],
    neededBy: /^e2e\//,
    present: () => globSync('/usr/share/fonts/**/*{CJK,wqy,SourceHan}*').length > 0,
  },
  {
    name: 'Go with golang.org/x/mod',
    debian: ['golang-go', 'golang-golang-x-mod-dev'],
    neededBy: /^packages\/(tlog|server|cli)\/|^e2e\//,
    present: () => onPath('go') && existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb'),
  },
  {
    name: 'PostgreSQL 15',
    debian: ['postgresql-15'],
    neededBy: /^packages\/(ledger|server)\/|^e2e\//,
    present: () => existsSync('/usr/lib/postgresql/15/bin/postgres'),
  },
]

export function missingParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !part.present())
}

/** The one line that is printed, and given as the reason of the skip, for a part that is not here. */
export function skippedAloud(part: Part): string {
  return `skipped aloud: ${part.name} is not here; the tests that need it are left out (apt-get install ${part.debian.join(' ')})`
}

/** Installs what is missing where that is possible: root on a system with apt-get. */
export function installParts(parts: readonly Part[]): void {
  if (parts.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  const packages = parts.flatMap((part) => part.debian)
  console.log(`installing for the tests: ${packages.join(' ')}`)
  if (apt(['update', '-qq'])) apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

function apt(args: readonly string[]): boolean {
  const done = spawnSync('apt-get', args, {
    // Nothing to read: a package that asks a question would wait for ever.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return done.status === 0
}

function onPath(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => folder !== '' && existsSync(join(folder, command)))
}
