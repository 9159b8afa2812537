import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Participant = {
  readonly child: ChildProcess
  /** Resolves when the server answers; rejects with the child's complaint. */
  readonly joined: Promise<{ readonly ownsServer: boolean; readonly connectionString: string }>
  /** Leaves in good order; true when that stopped the server. */
  readonly leave: () => Promise<boolean>
  /** Sends a signal to the child's whole process group, as a terminal does, and waits for its end. */
  readonly signalGroup: (signal: 'SIGKILL' | 'SIGINT') => Promise<void>
}

export function spawnParticipant(dataDir: string): Participant {
  const program = fileURLToPath(new URL('participant.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir], { detached: true, stdio: 'pipe' })
  const exited = once(child, 'exit')
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error(`the participant ended: ${complaint}`)
    return JSON.parse(value)
  }
  const joined = nextLine() as Participant['joined']
  // Whoever kills it before it has joined does not wait for this.
  joined.catch(() => {})
  return {
    child,
    joined,
    leave: async () => {
      await joined
      child.stdin.end()
      const { stopped } = (await nextLine()) as { stopped: boolean }
      await exited
      return stopped
    },
    signalGroup: async (signal) => {
      if (child.pid !== undefined) process.kill(-child.pid, signal)
      await exited
    },
  }
}
