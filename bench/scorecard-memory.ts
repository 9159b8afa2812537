import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { rounded } from './statistics.ts'

export const scorecardMemory: Benchmark = {
  name: 'scorecard-memory',
  what: 'a card trained on ten million rows of twenty columns in two passes over chunks, in a process of its own: its peak memory, and how far its bins are from those of training in memory',
  run: async ({ quick, tell }) => {
    const rows = quick ? 200_000 : 10_000_000
    tell(`${rows.toLocaleString('en')} rows of twenty columns`)
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'scorecard-stream.ts'), String(rows)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
    if (status !== 0) throw new TypeError(`the training process ended with ${status}`)
    const told = JSON.parse(out) as {
      readonly gib: number
      readonly seconds: number
      readonly furthest: number
      readonly auc: number
    }
    const note = `${rows.toLocaleString('en')} rows × 20 columns`
    return [
      { name: 'peak memory of the process', unit: 'GiB', value: rounded(told.gib), note },
      { name: 'two passes and training', unit: 's', value: rounded(told.seconds), note },
      {
        name: 'information value against training in memory on a million of the rows, furthest of 20',
        unit: 'millionths',
        value: rounded(told.furthest * 1e6),
      },
      { name: 'training rows', unit: 'AUC × 100,000', value: Math.round(told.auc * 1e5) },
    ]
  },
}
