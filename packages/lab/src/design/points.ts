import type { DialName } from '../world/parameters.ts'
import type { VarySpec } from '../experiment/model.ts'
import { gridUnits, latinUnits } from './cover.ts'
import { morrisUnits } from './morris.ts'
import { sobolUnits } from './sobol.ts'

/** Values of the varied dials; empty where nothing is varied. */
export type Point = Readonly<Partial<Record<DialName, number>>>

/** The points of a design, in order. The first design point of an experiment that varies nothing is the world as written. */
export function points(vary: VarySpec | undefined, seed: number): readonly Point[] {
  if (vary === undefined) return [{}]
  const names = Object.keys(vary.dials) as DialName[]
  if (vary.method === 'edges')
    return [{}, ...names.flatMap((name) => vary.dials[name]!.map((value) => ({ [name]: value })))]
  return unitsOf(vary, names.length, seed).map((units) =>
    Object.fromEntries(
      names.map((name, at) => {
        const [low, high] = vary.dials[name]!
        return [name, low + (high - low) * units[at]!]
      }),
    ),
  )
}

function unitsOf({ method, n }: VarySpec, dials: number, seed: number) {
  switch (method) {
    case 'edges':
      return []
    case 'grid':
      return gridUnits(n, dials)
    case 'lhs':
      return latinUnits(n, dials, seed)
    case 'morris':
      return morrisUnits(n, dials, seed)
    case 'sobol':
      return sobolUnits(n, dials, seed)
  }
}
