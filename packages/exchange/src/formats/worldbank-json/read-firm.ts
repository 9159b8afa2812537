import type { SourceRecord } from '@xinyong/app'
import { countryCode } from '../shared/country-code.ts'
import { draftEntity } from '../shared/entity-draft.ts'
import { parseDay } from '../shared/parse-date.ts'
import type { ReasonCode } from '../shared/reasons.ts'

export type FirmOutcome =
  | { readonly record: SourceRecord }
  | { readonly fault: ReasonCode; readonly field: string; readonly id?: string }

/** Fields that have a place of their own; all others are kept as notes. */
const PLACED = new Set([
  'SUPP_ID',
  'SUPP_NAME',
  'SUPP_ADDR',
  'SUPP_CITY',
  'SUPP_STATE_CODE',
  'SUPP_ZIP_CODE',
  'COUNTRY_NAME',
  'DEBAR_REASON',
  'DEBAR_FROM_DATE',
  'DEBAR_TO_DATE',
])

/** One firm or individual of the list. It does not say which of the two, so each is a legal entity. */
export function readFirm(firm: unknown): FirmOutcome {
  if (typeof firm !== 'object' || firm === null) return { fault: 'shape', field: 'ZPROCSUPP' }
  const row = firm as Readonly<Record<string, unknown>>
  const cell = (name: string): string | undefined => {
    const value = row[name]
    const text =
      typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
    return text === '' ? undefined : text
  }
  const id = cell('SUPP_ID')
  if (id === undefined) return { fault: 'id-missing', field: 'SUPP_ID' }
  const stated = cell('SUPP_NAME')
  if (stated === undefined) return { fault: 'name-missing', field: 'SUPP_NAME', id }
  const entity = draftEntity(`wb-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, 'LegalEntity')
  const names = namesIn(stated)
  entity.add('name', names.name)
  entity.add('previousName', ...names.previous)
  entity.add('alias', ...names.aliases)
  entity.add('topics', 'debarment')
  if (names.name !== stated) entity.add('notes', stated)
  const country = cell('COUNTRY_NAME')
  const code = country === undefined ? undefined : countryCode(country)
  entity.add('country', code)
  if (country !== undefined && code === undefined) entity.add('notes', `Country: ${country}`)
  for (const name of Object.keys(row).sort()) {
    const value = PLACED.has(name) ? undefined : cell(name)
    if (value !== undefined) entity.add('notes', `${name}: ${value}`)
  }
  const address = draftEntity(`${entity.id}-address`, 'Address')
  const parts = ['SUPP_ADDR', 'SUPP_CITY', 'SUPP_STATE_CODE', 'SUPP_ZIP_CODE'].map(cell)
  const [street, city, state, postalCode] = parts
  address.add('full', [...parts, country].filter((part) => part !== undefined).join(', '))
  address.add('street', street)
  address.add('city', city)
  address.add('state', state)
  address.add('postalCode', postalCode)
  address.add('country', code)
  const placed = parts.some((part) => part !== undefined)
  if (placed) entity.add('addressEntity', address.id)
  const sanction = draftEntity(`${entity.id}-sanction`, 'Sanction')
  const from = parseBankDate(cell('DEBAR_FROM_DATE'))
  const to = parseBankDate(cell('DEBAR_TO_DATE'))
  sanction.add('entity', entity.id)
  sanction.add('authority', 'World Bank Group')
  sanction.add('reason', cell('DEBAR_REASON'))
  sanction.add('startDate', from)
  // The bank writes the year 2999 where a debarment has no end.
  if (to?.startsWith('2999') === true) sanction.add('duration', 'Permanent')
  else if (to === undefined) sanction.add('duration', cell('DEBAR_TO_DATE'))
  else sanction.add('endDate', to)
  return {
    record: {
      sourceId: id,
      entity: { ...entity.build(), caption: entity.values('name')[0] ?? names.name },
      related: placed ? [address.build(), sanction.build()] : [sanction.build()],
      programmes: [],
      ...(from === undefined ? {} : { listedOn: from }),
    },
  }
}

/** `2015-03-01`, `01-MAR-2015` or, as the bank's tables have it, `03/01/2015` with the month first. */
function parseBankDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (american === null)
    return parseDay(text.includes('T') ? text : text.replace(/-(?=[A-Za-z])|(?<=[A-Za-z])-/g, ' '))
  const [, month = '', day = '', year = ''] = american
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Former and other names stand in brackets behind the name, footnotes as `*12`. */
function namesIn(stated: string): {
  readonly name: string
  readonly previous: readonly string[]
  readonly aliases: readonly string[]
} {
  const previous: string[] = []
  const aliases: string[] = []
  const name = stated
    .replace(
      /\(\s*(?:(f\.?\s?k\.?\s?a\.?|formerly(?: known as)?)|a\.?\s?k\.?\s?a\.?|also known as|d\.?\s?b\.?\s?a\.?)[\s:]+([^()]+)\)/gi,
      (_, former: string | undefined, other: string) => {
        ;(former === undefined ? aliases : previous).push(other.trim())
        return ' '
      },
    )
    .replace(/\s*\*+\s*\d*\s*$/, '')
    .trim()
  return { name: name === '' ? stated : name, previous, aliases }
}
