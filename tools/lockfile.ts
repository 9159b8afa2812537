/**
 * `npm run lockfile`: writes the entries that npm left out of package-lock.json because its registry did not have the
 * package for some other system (see checks/lockfile.ts). Run it after `npm install`. The entries carry no integrity,
 * since nobody could fetch the package; npm fetches it only on that system.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Absent, LockEntry, Lockfile } from './checks/lockfile.ts'
import { absentOptional } from './checks/lockfile.ts'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'x64', 'ppc64', 'riscv64', 's390x', 'ia32']

/** Platform packages state their system in their name: `…-linux-arm64-musl`. */
function entryFor({ name, version, dev }: Absent): LockEntry & Record<string, unknown> {
  const words = (name.split('/').at(-1) ?? '').split('-')
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev } : {}),
    ...(os === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  }
}

const path = join(import.meta.dirname, '../package-lock.json')
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
const absent = absentOptional(lockfile)
const added = absent.map((item) => [`node_modules/${item.name}`, entryFor(item)] as const)
const packages = [...Object.entries(lockfile.packages), ...added].toSorted(([a], [b]) =>
  a.localeCompare(b, 'en'),
)
writeFileSync(
  path,
  `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`,
)
console.log(`${absent.length} entries added`)
