import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * Starts a writer, waits for so many acknowledgements, then kills the whole PostgreSQL and the writer with SIGKILL.
 * @returns every acknowledgement that was given
 */
export async function writeAndKill(
  dataDir: string,
  arm: 'acts' | 'control',
  count: number,
): Promise<readonly string[]> {
  const program = fileURLToPath(new URL('appender.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir, arm], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === count) {
      killPostgres(join(dataDir, 'pgdata', 'postmaster.pid'))
      child.kill('SIGKILL')
    }
  }
  await exited
  return acknowledged
}

// The processes first: without their parent they would end in good order.
function killPostgres(pidFile: string): void {
  const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  for (const pid of [...childrenOf(postmaster), postmaster]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Already gone.
    }
  }
}

function childrenOf(parent: number): readonly number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}
