import { collate, createTableBuilder, partitionQuality } from '@xinyong/screening'
import type { Measurement } from '../benchmark.ts'
import { SHAPES_OF_PEOPLE } from './made/shapes-of-people.ts'
import { SHAPES_OF_THINGS } from './made/shapes-of-things.ts'

/** Made-up records of differing shape, with one and the same default settings. */
export function measureShapes(size: number): readonly Measurement[] {
  return [...SHAPES_OF_PEOPLE, ...SHAPES_OF_THINGS].flatMap((shape): readonly Measurement[] => {
    const made = shape.make(size, 11)
    const builder = createTableBuilder()
    made.forEach(({ cells }, at) =>
      builder.add(
        'made',
        at + 1,
        ['id', ...Object.keys(cells)],
        [`r${at}`, ...Object.values(cells)],
      ),
    )
    const { clusters } = collate(builder.finish())
    const found = partitionQuality(
      made.length,
      (row) => clusters.leaderOf[row]!,
      (row) => made[row]!.truth,
    )
    const note = `${made.length} made-up records: ${shape.name}`
    const share = (value: number): number => Number((value * 100).toFixed(2))
    return [
      { name: `${shape.name}: pairwise F1`, unit: '%', value: share(found.f1), note },
      { name: `${shape.name}: pairwise precision`, unit: '%', value: share(found.precision), note },
    ]
  })
}
