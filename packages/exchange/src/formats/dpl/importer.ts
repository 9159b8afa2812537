import { createHash } from 'node:crypto'
import type { SourceRecord } from '@xinyong/app'
import { anyCountry } from '../shared/country-code.ts'
import { groupedImporter } from '../shared/grouped-importer.ts'
import type { NamedRow } from '../shared/grouped-rows.ts'
import { parseDay } from '../shared/parse-date.ts'
import { classifyOrganisation } from '../us-lists/classify.ts'
import { createNameIndex } from '../us-lists/name-index.ts'
import { draftRecord } from '../us-lists/record-draft.ts'

const NO_NAMES = createNameIndex()

/** The United States list of persons denied export privileges: one row for each address of an order. */
export const dpl = groupedImporter(
  'dpl',
  {
    en: 'Denied persons list of the Bureau of Industry and Security, tab-separated',
    zh: '美国商务部工业与安全局被拒绝人员名单（制表符分隔）',
  },
  {
    delimiter: '\t',
    needed: ['Name', 'Street_Address', 'Effective_Date', 'Expiration_Date', 'Standard_Order'],
    preamble: 0,
    idColumn: 'Name',
    idOf,
    recordOf,
  },
  'dpl.txt',
)

/** The list numbers nobody. An order is one person from one day: both together name it, and outlive its addresses. */
function idOf(row: NamedRow): string {
  const [name, from] = [row('Name').replace(/\s+/g, ' ').toUpperCase(), row('Effective_Date')]
  if (name === '') return ''
  return createHash('sha256').update(`${name}\n${from}`).digest('hex').slice(0, 16)
}

function recordOf(id: string, rows: readonly NamedRow[]): SourceRecord | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  const name = first('Name')
  // The list does not say who is a person: a name without the marks of a firm stays a legal entity.
  const draft = draftRecord(`dpl-${id}`, 'organisation', classifyOrganisation(name), NO_NAMES)
  draft.entity.add('name', name)
  draft.entity.add('topics', 'export.control')
  for (const row of rows) addAddress(draft, row)
  const { sanction } = draft
  sanction.add('authority', 'Bureau of Industry and Security')
  sanction.add('country', 'us')
  sanction.add('startDate', usDay(first('Effective_Date')))
  sanction.add('endDate', usDay(first('Expiration_Date')))
  for (const row of rows) {
    if (/^[YN]$/i.test(row('Standard_Order')))
      sanction.add('provisions', `Standard order: ${row('Standard_Order').toUpperCase()}`)
    if (row('FR_Citation') !== '') sanction.add('reason', `Federal Register: ${row('FR_Citation')}`)
    if (row('Action') !== '') sanction.add('summary', row('Action'))
  }
  return draft.build(id, [], usDay(first('Effective_Date')))
}

function addAddress(draft: ReturnType<typeof draftRecord>, row: NamedRow): void {
  const parts = ['Street_Address', 'City', 'State', 'Postal_Code', 'Country'].map(row)
  const full = parts.filter((part) => part !== '').join(', ')
  if (full === '') return
  // The list leaves the country empty for many addresses of the United States; a state is not proof of one.
  const country = anyCountry(row('Country'))
  draft.entity.add('country', country)
  const address = draft.related('Address', 'address', [full])
  address.add('full', full)
  address.add('street', row('Street_Address'))
  address.add('city', row('City'))
  address.add('state', row('State'))
  address.add('postalCode', row('Postal_Code'))
  address.add('country', country)
  draft.entity.add('addressEntity', address.id)
  draft.relate(address.build())
}

/** `06/19/2003`: the month first. */
function usDay(text: string): string | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (parts === null) return parseDay(text)
  const [, month = '', day = '', year = ''] = parts
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
