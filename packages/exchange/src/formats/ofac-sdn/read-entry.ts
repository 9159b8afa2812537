import { countryCode } from '../shared/country-code.ts'
import { classifyOrganisation, settleSchema } from '../us-lists/classify.ts'
import type { NameIndex } from '../us-lists/name-index.ts'
import { readRemarks } from '../us-lists/read-remarks.ts'
import { draftRecord } from '../us-lists/record-draft.ts'
import type { ListedKind, RecordDraft } from '../us-lists/record-draft.ts'
import { cell } from './side-rows.ts'

const KINDS: Readonly<Record<string, ListedKind>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
}
const SCHEMAS = { person: 'Person', vessel: 'Vessel', aircraft: 'Airplane' } as const

/** Programmes as OFAC writes them: `SDGT] [IFSR`. */
export function splitProgrammes(text: string): readonly string[] {
  return text
    .split(/\]\s*\[/)
    .map((code) => code.replace(/[[\]]/g, '').trim())
    .filter((code) => code !== '')
}

/**
 * Begins a record from a row of the main file: ent_num, name, type, programme, title, call sign, vessel type, tonnage,
 * gross registered tonnage, flag, owner. The remarks are given apart because they may run on in another file.
 */
export function readEntry(
  id: string,
  name: string,
  cells: readonly string[],
  names: NameIndex,
): RecordDraft {
  const kind = KINDS[cell(cells, 2)?.toLowerCase() ?? ''] ?? 'organisation'
  const schema = kind === 'organisation' ? classifyOrganisation(name) : SCHEMAS[kind]
  const draft = draftRecord(`ofac-${id}`, kind, schema, names)
  draft.entity.add('name', name)
  draft.entity.add('topics', 'sanction')
  if (kind === 'person') addNameParts(draft, name)
  addTitle(draft, cell(cells, 4))
  addVessel(draft, cells)
  draft.sanction.add('authority', 'Office of Foreign Assets Control')
  draft.sanction.add('authorityId', id)
  draft.sanction.add('country', 'us')
  draft.sanction.add('sourceUrl', `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${id}`)
  return draft
}

/** Ends a record: the remarks are read and the schema is settled on what they said. */
export function finishEntry(draft: RecordDraft, remarks: string): void {
  readRemarks(draft, remarks)
  if (draft.kind === 'organisation')
    draft.entity.schema = settleSchema(draft.entity.schema, draft.entity.has)
}

/** OFAC writes `LAST, First Middle`. */
function addNameParts(draft: RecordDraft, name: string): void {
  const comma = name.indexOf(',')
  if (comma < 0) return
  draft.entity.add('lastName', name.slice(0, comma))
  draft.entity.add('firstName', name.slice(comma + 1))
}

function addTitle(draft: RecordDraft, title: string | undefined): void {
  if (title === undefined) return
  if (draft.kind !== 'person') draft.note(`Title: ${title}`)
  else draft.entity.add('position', ...title.split(';'))
}

function addVessel(draft: RecordDraft, cells: readonly string[]): void {
  const owner = cell(cells, 10)
  const flag = cell(cells, 9)
  const country = flag === undefined ? undefined : countryCode(flag)
  const known = owner === undefined ? undefined : draft.names.find(owner)
  if (draft.kind === 'vessel') {
    draft.entity.add('callSign', cell(cells, 5))
    draft.entity.add('type', cell(cells, 6))
    draft.entity.add('tonnage', cell(cells, 7)?.replaceAll(',', ''))
    draft.entity.add('grossRegisteredTonnage', cell(cells, 8)?.replaceAll(',', ''))
    draft.entity.add('flag', country)
    if (flag !== undefined && country === undefined) draft.note(`Flag: ${flag}`)
    if (known?.legal === true) draft.entity.add('owner', known.entityId)
    else if (owner !== undefined) draft.note(`Owner: ${owner}`)
    return
  }
  const labels = [
    'Call sign',
    'Vessel type',
    'Tonnage',
    'Gross registered tonnage',
    'Flag',
    'Owner',
  ]
  labels.forEach((label, n) => {
    const text = cell(cells, 5 + n)
    if (text !== undefined) draft.note(`${label}: ${text}`)
  })
}
