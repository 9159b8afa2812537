import { maskPersonName } from '@xinyong/identity'
import type { OutputOf } from '@xinyong/contract'
import type { Entry } from '@xinyong/procedure'
import type { PublishedField, Rules } from '@xinyong/rulebook'
import type { SourceRecord } from '../entities/entity.ts'
import { authorityText } from './text.ts'
import type { SubjectShown } from './subject.ts'

type Fields = OutputOf<'getEntry'>['fields']

/** What the register itself knows for a published field; everything else stands in the particulars of the case. */
function known(field: PublishedField, entry: Entry, subject: SubjectShown, record?: SourceRecord) {
  const numbers = subject.identifiers.map(({ scheme, shown }) => `${scheme}:${shown}`)
  switch (field.id) {
    case 'name':
      return subject.names.join('; ')
    case 'identifier':
    case 'organisation-code':
      return numbers.join('; ')
    case 'case-number':
      return entry.caseId
    case 'court':
      return authorityText(entry.authority).en
    case 'ineligible-from':
    case 'ordered-on':
      return entry.from
    case 'order-ends':
      return entry.to
    case 'programme':
      return record?.programmes.join('; ')
    case 'birth-date':
      return subject.birthYear?.toString()
    default:
      return undefined
  }
}

function masked(field: PublishedField, value: string): string {
  switch (field.mask) {
    case 'name':
      return maskPersonName(value)
    case 'year-only':
      return value.slice(0, 4)
    case 'address':
      return value.replace(/\d+/gu, '*')
    // Identifiers reach this point masked.
    default:
      return value
  }
}

/** The fields the publication rule names, masked as it says; a field nobody filled in is left out. */
export function presentFields(
  rules: Rules,
  entry: Entry,
  subject: SubjectShown,
  record?: SourceRecord,
): Fields {
  return (rules.publication?.value.fields ?? [])
    .filter(({ subjects }) => subjects === undefined || subjects.includes(entry.subjectKind))
    .flatMap((field) => {
      const value = entry.particulars[field.id] ?? known(field, entry, subject, record)
      if (value === undefined || value === '') return []
      return [{ id: field.id, label: field.label, value: masked(field, value) }]
    })
}
