import type { ScreeningList } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Site } from '../site.ts'
import { viewOf } from './view-of.ts'

/** Every register together. */
export const EVERYTHING = 'default'

/** FollowTheMoney allows no hyphen in the name of a data set. */
export const datasetName = (register: string): string => register.replaceAll('-', '_')

/** The register a data set stands for, under either spelling. */
export function registerOf(lists: readonly ScreeningList[], dataset: string): string | undefined {
  return lists.find(({ id }) => id === dataset || datasetName(id) === dataset)?.id
}

/**
 * The registers of a data set; undefined for all.
 * @throws AppError register/not-found
 */
export function scopeOf(site: Site, dataset: string): readonly string[] | undefined {
  if (dataset === EVERYTHING || dataset === 'all') return undefined
  const register = registerOf(viewOf(site).catalogue(), dataset)
  if (register === undefined) throw new AppError('register/not-found', { id: dataset })
  return [register]
}

/**
 * Registers by the names clients give them. A name nobody knows stays as it is: a filter by it then finds nothing.
 */
export function registersOf(site: Site, datasets: readonly string[]): readonly string[] {
  const lists = viewOf(site).catalogue()
  return datasets.flatMap((name) =>
    name === EVERYTHING ? lists.map(({ id }) => id) : [registerOf(lists, name) ?? name],
  )
}

/** What is in both; undefined stands for everything. */
export function narrowed(
  scope: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): readonly string[] | undefined {
  if (wanted === undefined || wanted.length === 0) return scope
  return scope === undefined ? wanted : wanted.filter((one) => scope.includes(one))
}
