import type { Catalogue, CatalogueItem } from './catalogue.ts'
import { memorandum2016 } from './memorandum-2016.ts'
import { nationalList } from './national-list.ts'

/** Every catalogue of joint measures, oldest first. */
export const catalogues: readonly Catalogue[] = [memorandum2016, nationalList]

export interface CatalogueEntry {
  readonly catalogue: Catalogue
  readonly item: CatalogueItem
}

/** The item that a measure names, as `national-list/office`. */
export function catalogueItem(name: string): CatalogueEntry | undefined {
  const [id, itemId] = name.split('/')
  const catalogue = catalogues.find((one) => one.id === id)
  const item = catalogue?.items.find((one) => one.id === itemId)
  return catalogue && item && { catalogue, item }
}
