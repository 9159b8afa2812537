import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Where npm put the tools of this repository, whatever tree they are asked to look at. */
const BIN = join(import.meta.dirname, '../../node_modules/.bin')

export type ToolRun = { readonly code: number; readonly output: string }

/** Runs a tool from node_modules in `root`, and gives its exit code and what it printed, both streams together. */
export function runTool(root: string, name: string, args: readonly string[]): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: root,
      // The tools are Node scripts: with BIN first they find the Node that npm brought.
      env: {
        ...process.env,
        PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** A tool that fails without a finding we can read must not look clean. */
export function unreadable(name: string, run: ToolRun): { file: string; message: string } {
  return { file: name, message: `exit ${run.code}: ${run.output.trim().slice(0, 2000)}` }
}
