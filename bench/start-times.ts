import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { startServer } from './command.ts'
import { withScratch } from './scratch.ts'
import { median, rounded } from './statistics.ts'

/** From the start of the process to the line that says where it is. The workbench is built before, as `npm ci` and a first start leave it. */
export const startTimes: Benchmark = {
  name: 'start-times',
  what: 'xinyong start until it is ready: a first start that creates the database, with and without demo data, and later ones',
  run: async ({ quick, tell }) => {
    const times: Record<string, number[]> = {}
    const note = (name: string, value: number): void => void (times[name] ??= []).push(value)
    // Builds the workbench if nobody has.
    await withScratch(
      async (folder) => void (await (await startServer(join(folder, 'data'))).stop()),
    )
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      tell(`round ${round + 1}`)
      await withScratch(async (folder) => {
        const data = join(folder, 'data')
        const first = await startServer(data)
        note('first start, empty', first.seconds)
        note('stop, database included', await first.stop())
        const second = await startServer(data)
        note('later start, empty', second.seconds)
        await second.stop()
      })
      await withScratch(async (folder) => {
        const data = join(folder, 'data')
        const first = await startServer(data, '--demo')
        note('first start with demo', first.seconds)
        await first.stop()
        const second = await startServer(data, '--demo')
        note('later start with demo', second.seconds)
        await second.stop()
      })
    }
    return Object.entries(times).map(([name, values]) => ({
      name,
      unit: 's',
      value: rounded(median(values)),
      rounds: values.map(rounded),
    }))
  },
}
