import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { NotHere } from '../benchmark.ts'
import { PEERS } from './npm-peer.ts'

/**
 * Runs a peer's script in a virtual environment of its own, made once from its `requirements.txt`.
 * @throws NotHere where Python or the peer does not install
 */
export async function pythonPeer(name: string, task: string): Promise<unknown> {
  const folder = join(import.meta.dirname, name)
  const venv = join(PEERS, `python-${name}`)
  const python = join(venv, 'bin/python')
  if (!existsSync(join(venv, 'ready'))) {
    mkdirSync(PEERS, { recursive: true })
    must(name, 'python3', ['-m', 'venv', venv])
    must(name, python, ['-m', 'pip', 'install', '-q', '-r', join(folder, 'requirements.txt')])
    must(name, 'touch', [join(venv, 'ready')])
  }
  const child = spawn(python, [join(folder, 'run.py'), task], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (status !== 0) throw new NotHere(`${name} failed: ${err.slice(-500)}`)
  return JSON.parse(out)
}

function must(name: string, program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, words, { stdio: 'ignore' })
  if (status !== 0) throw new NotHere(`${name} does not install`)
}
