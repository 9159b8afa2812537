import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from './benchmark.ts'
import { SETS } from './collation/labelled-sets.ts'
import { measureSet } from './collation/measure-set.ts'
import { measureShapes } from './collation/measure-shapes.ts'
import { measureSize } from './collation/measure-size.ts'
import { withScratch } from './scratch.ts'

const DATA = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared'),
  'data/collation',
)

export const collation: Benchmark = {
  name: 'collation',
  what: 'records brought together without labels, with the default settings, beside Splink, recordlinkage and dedupe (which is given labels); made-up records of differing shape; a million made-up people and firms; one record at a time',
  run: async ({ quick, tell }) =>
    withScratch(async (folder) => {
      const measured: Measurement[] = []
      for (const set of SETS)
        if (set.files.every((name) => existsSync(join(DATA, name)))) {
          tell(set.name)
          measured.push(...(await measureSet(set, DATA, folder, quick, tell)))
        } else tell(`${set.name} is not here`)
      measured.push(...measureShapes(quick ? 1000 : 5000))
      if (!quick) measured.push(...(await measureSize('people', 100_000, folder, tell)))
      for (const population of ['people', 'firms'] as const)
        measured.push(...(await measureSize(population, quick ? 20_000 : 1_000_000, folder, tell)))
      return measured
    }),
}
