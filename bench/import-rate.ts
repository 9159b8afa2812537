import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from './benchmark.ts'
import { timedCommand } from './command.ts'
import { writeList } from './made-list.ts'
import { withScratch } from './scratch.ts'
import { median, rounded } from './statistics.ts'

const REAL = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared'),
  'data/lists/ofac-2021',
)
const NAMES = ['add', 'alt', 'sdn', 'sdn_comments']

/** The whole command: process, database, reading, acts, projections, fsync, the published log. */
export const importRate: Benchmark = {
  name: 'import-rate',
  what: 'xinyong import of a whole edition into an existing register, and of the same edition again',
  run: async ({ quick, tell }) => {
    const real = existsSync(REAL)
    const lists = [
      ...(real ? [{ name: 'OFAC list of 2021', made: 0 }] : []),
      { name: 'invented list', made: quick ? 2000 : 50_000 },
    ]
    const measurements: Measurement[] = []
    for (const { name, made } of lists) {
      const first: number[] = []
      const again: number[] = []
      let entries = made
      for (let round = 0; round < (quick ? 1 : 3); round += 1) {
        tell(`${name}, round ${round + 1}`)
        await withScratch(async (folder) => {
          const files =
            made === 0
              ? NAMES.map((file) => join(REAL, `${file}.csv`))
              : await writeList(folder, made)
          const data = ['--data', join(folder, 'data'), '--json']
          // Creating the database is measured elsewhere.
          await timedCommand(['log', 'verify', ...data])
          const words = ['import', 'ofac-sdn', ...files, '--register', 'us-ofac-sdn', ...data]
          const taken = await timedCommand(words)
          entries = (JSON.parse(taken.out) as { added: number }).added
          first.push(taken.seconds)
          again.push((await timedCommand(words)).seconds)
        })
      }
      const note = `${entries.toLocaleString('en')} entries`
      measurements.push(
        {
          name: `${name}: first import`,
          unit: 's',
          value: rounded(median(first)),
          rounds: first.map(rounded),
          note,
        },
        {
          name: `${name}: first import`,
          unit: 'entries/s',
          value: rounded(entries / median(first)),
          note: 'the whole command',
        },
        {
          name: `${name}: same edition again`,
          unit: 's',
          value: rounded(median(again)),
          rounds: again.map(rounded),
        },
      )
    }
    return measurements
  },
}
