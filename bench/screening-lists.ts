import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileFromPath, importers } from '@xinyong/exchange'
import { entityOf, entityOfFtm } from '@xinyong/screening'
import type { Entity } from '@xinyong/screening'
import { NotHere } from './benchmark.ts'

/** A path in the optional data folder beside the checkout. */
export function sharedPath(...path: readonly string[]): string {
  const root = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared')
  const full = join(root, 'data', ...path)
  if (!existsSync(full)) throw new NotHere(`needs ../shared/data/${path.join('/')}`)
  return full
}

async function imported(
  format: 'ofac-sdn' | 'csl',
  dataset: string,
  paths: readonly string[],
): Promise<readonly Entity[]> {
  const files = await Promise.all(paths.map((path) => fileFromPath(sharedPath('lists', path))))
  const entities: Entity[] = []
  for await (const { entity, related } of importers[format].read(files))
    // The same subject stands on both lists: ids are kept apart by list.
    entities.push({
      ...entityOfFtm(entity, related, { datasets: [dataset] }),
      id: `${dataset}:${entity.id}`,
    })
  return entities
}

function deniedPersons(): readonly Entity[] {
  const rows = readFileSync(sharedPath('lists', 'bis-denied-persons', 'dpl.txt'), 'latin1')
  return rows
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row, at) => {
      const [name = '', street = '', city = '', , country = ''] = row
        .split('\t')
        .map((cell) => cell.trim())
      return entityOf({
        id: `bis-dpl:${at + 1}`,
        schema: 'LegalEntity',
        names: [{ text: name, role: 'name' }],
        addresses: [`${street}, ${city}`],
        countries: country === '' ? [] : [country.toLowerCase()],
        datasets: ['bis-dpl'],
      })
    })
}

/** OFAC's list of July 2021, the Consolidated Screening List of May 2025 and the denied persons: 23,717 records. */
export async function realLists(): Promise<readonly Entity[]> {
  const ofac = ['sdn', 'alt', 'add', 'sdn_comments'].map((name) => `ofac-2021/${name}.csv`)
  return [
    ...(await imported('ofac-sdn', 'us-ofac-sdn', ofac)),
    ...(await imported('csl', 'us-csl', ['csl/csl-2025-05.csv.gz'])),
    ...deniedPersons(),
  ]
}
