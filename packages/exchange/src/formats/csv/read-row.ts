import { createHash } from 'node:crypto'
import type { SourceRecord } from '@xinyong/app'
import { isListable, propertyType } from '../ftm/model.ts'
import { anyCountry } from '../shared/country-code.ts'
import { draftEntity } from '../shared/entity-draft.ts'
import type { EntityDraft } from '../shared/entity-draft.ts'
import { parseDate } from '../shared/parse-date.ts'
import type { ReasonCode } from '../shared/reasons.ts'
import { columnUse, identifierProperties } from './columns.ts'
import { splitCell } from './split-cell.ts'

export type CsvOutcome =
  | { readonly record: SourceRecord }
  | { readonly fault: ReasonCode; readonly field: string; readonly id?: string }

/** One row under its headings as a record. */
export function readRow(headings: readonly string[], cells: readonly string[]): CsvOutcome {
  const cell = (name: string): string => {
    const at = headings.findIndex((heading) => heading.toLowerCase().trim() === name)
    return at < 0 ? '' : (cells[at]?.trim() ?? '')
  }
  const id = cell('id')
  if (id === '') return { fault: 'id-missing', field: 'id' }
  const schema = cell('schema') === '' ? 'LegalEntity' : cell('schema')
  if (!isListable(schema)) return { fault: 'schema', field: 'schema', id }
  if (cell('name') === '') return { fault: 'name-missing', field: 'name', id }
  const entity = draftEntity(entityId(id), schema)
  const sanction = draftEntity(`${entity.id}-sanction`, 'Sanction')
  const programmes: string[] = []
  headings.forEach((heading, index) => {
    const text = cells[index]?.trim() ?? ''
    if (text === '') return
    const use = columnUse(heading, schema)
    if (use === undefined) entity.add('notes', `${heading.trim()}: ${text}`)
    else if (use.on === 'programmes') programmes.push(...splitCell(text))
    else if (use.on === 'identifiers')
      for (const value of splitCell(text)) addIdentifier(entity, value)
    else if (use.on === 'sanction') addTo(sanction, entity, use.property, [text])
    else if (use.on === 'entity') {
      const whole = use.property === 'name' || use.property === 'notes'
      addTo(entity, entity, use.property, whole ? [text] : splitCell(text))
    }
  })
  sanction.add('program', ...programmes)
  const listedOn = sanction.values('listingDate')[0] ?? sanction.values('startDate')[0]
  const spoken = sanction.build()
  const related = Object.keys(spoken.properties).length === 0 ? [] : [linked(spoken, entity.id)]
  return {
    record: {
      sourceId: id,
      entity: { ...entity.build(), caption: entity.values('name')[0] ?? id },
      related,
      programmes,
      ...(listedOn === undefined ? {} : { listedOn }),
    },
  }
}

function linked(sanction: SourceRecord['entity'], entity: string): SourceRecord['entity'] {
  const properties = { ...sanction.properties, entity: [entity] }
  const names = Object.keys(properties).sort() as (keyof typeof properties)[]
  return {
    ...sanction,
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
  }
}

/** Values the type of the property asks to be dates or countries are read as such; the others stay notes. */
function addTo(
  draft: EntityDraft,
  notes: EntityDraft,
  property: string,
  values: readonly string[],
): void {
  const type = propertyType(draft.schema, property)
  for (const value of values) {
    if (type === 'date') {
      const date = parseDate(value)
      draft.add(property, ...(date?.values ?? []))
      if (date?.exact !== true) notes.add('notes', `${property}: ${value}`)
    } else if (type === 'country') {
      const country = anyCountry(value)
      if (country === undefined) notes.add('notes', `${property}: ${value}`)
      else draft.add(property, country)
    } else draft.add(property, type === 'gender' ? value.toLowerCase() : value)
  }
}

function addIdentifier(entity: EntityDraft, text: string): void {
  const found = /^([A-Za-z]+):\s*(.+)$/.exec(text)
  const kind = found?.[1] ?? ''
  const property = identifierProperties[kind.toLowerCase()] ?? kind
  if (found !== null && propertyType(entity.schema, property) === 'identifier')
    entity.add(property, found[2])
  else if (propertyType(entity.schema, 'idNumber') !== undefined) entity.add('idNumber', text)
  else if (propertyType(entity.schema, 'registrationNumber') !== undefined)
    entity.add('registrationNumber', text)
  else entity.add('notes', `identifier: ${text}`)
}

function entityId(id: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/.test(id)
    ? id
    : `csv-${createHash('sha1').update(id).digest('hex').slice(0, 20)}`
}
