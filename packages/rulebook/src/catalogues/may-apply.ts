import type { PlainDate } from '@xinyong/identity'
import type { Measure, Pack } from '../pack/model.ts'
import { standsOn } from '../resolve/dated.ts'
import { catalogueItem, catalogues } from './catalogues.ts'

type Governed = Pick<Pack, 'jurisdiction' | 'kind' | 'direction' | 'use'>

/**
 * Whether a measure may be applied on a day, as far as catalogues say. Where a closed list governs the pack on that day,
 * one of its items must permit the measure. Before, a measure that names items of a catalogue already in force must
 * stand on it; one whose catalogues had not been made yet rests on its own law alone.
 */
export function mayApply(pack: Governed, measure: Measure, date: PlainDate): boolean {
  const named = (measure.listedAs ?? []).flatMap((name) => catalogueItem(name) ?? [])
  const closed = catalogues.filter(
    ({ closedFrom, governs }) => closedFrom !== undefined && closedFrom <= date && governs(pack),
  )
  const stands = (id: string): boolean =>
    named.some(({ catalogue, item }) => catalogue.id === id && standsOn(item, date))
  if (closed.length > 0) return closed.every(({ id }) => stands(id))
  const known = named.filter(({ catalogue }) => (catalogue.editions[0]?.from ?? date) <= date)
  return known.length === 0 || known.some(({ item }) => standsOn(item, date))
}

/** The items that permit the measure on a day, as `national-list/office`. */
export function permittedBy(measure: Measure, date: PlainDate): readonly string[] {
  return (measure.listedAs ?? []).filter((name) => {
    const found = catalogueItem(name)
    return found !== undefined && standsOn(found.item, date)
  })
}

/** Days on which catalogues may change what the pack's measures may do: closing, items coming and going. */
export function catalogueDays(pack: Governed & Pick<Pack, 'measures'>): readonly PlainDate[] {
  const closing = catalogues.flatMap(({ closedFrom, governs }) =>
    closedFrom !== undefined && governs(pack) ? [closedFrom] : [],
  )
  const named = pack.measures
    .flatMap(({ listedAs }) => listedAs ?? [])
    .flatMap((name) => catalogueItem(name)?.item ?? [])
  return [...closing, ...named.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))]
}
