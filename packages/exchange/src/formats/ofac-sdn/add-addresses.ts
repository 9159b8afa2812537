import { countryCode } from '../shared/country-code.ts'
import { draftEntity } from '../shared/entity-draft.ts'
import type { TableRow } from '../shared/table-rows.ts'
import type { RecordDraft } from '../us-lists/record-draft.ts'
import { cell } from './side-rows.ts'

/** Addresses of an entry (ent_num, add_num, address, city and state, country, remarks); how many said anything. */
export function addAddresses(draft: RecordDraft, rows: readonly TableRow[]): number {
  let said = 0
  for (const { cells } of rows) {
    const [street, city, country] = [cell(cells, 2), cell(cells, 3), cell(cells, 4)]
    const remarks = cell(cells, 5)
    const parts = [street, city, country].filter((part) => part !== undefined)
    if (parts.length === 0 && remarks === undefined) continue
    said += 1
    const code = country === undefined ? undefined : countryCode(country)
    draft.entity.add('country', code)
    const address = draftEntity(`${draft.entity.id}-address-${cell(cells, 1) ?? said}`, 'Address')
    address.add('full', parts.join(', '))
    address.add('street', street)
    address.add('city', city)
    address.add('country', code)
    if (country !== undefined && code === undefined) address.add('region', country)
    address.add('remarks', remarks)
    draft.entity.add('addressEntity', address.id)
    draft.relate(address.build())
  }
  return said
}
