import type { DocumentFact } from './document-tail.ts'
import type { DocumentProperty } from './features.ts'
import type { RecordDraft } from './record-draft.ts'

/** A number on the entity, and the document it stands on with country and dates. */
export function addDocument(
  draft: RecordDraft,
  property: DocumentProperty,
  label: string,
  fact: DocumentFact,
): boolean {
  const { entity, kind } = draft
  const imo = /^IMO\s*(\d{7})$/i.exec(fact.number)
  if (imo !== null && kind !== 'person' && kind !== 'aircraft') {
    entity.add('imoNumber', imo[1])
    return !fact.lossy
  }
  if (kind === 'vessel' || kind === 'aircraft') {
    if (property !== 'registrationNumber') return false
    entity.add(property, fact.number)
    return !fact.lossy && fact.country === undefined
  }
  entity.add(propertyOn(kind, property), fact.number)
  const isPassport = property === 'passportNumber' && kind === 'person'
  const document = draft.related(isPassport ? 'Passport' : 'Identification', 'document', [
    label,
    fact.number,
    fact.country,
    fact.issued,
    fact.expires,
  ])
  document.add('holder', entity.id)
  document.add('type', label)
  document.add('number', fact.number)
  if (isPassport) document.add('passportNumber', fact.number)
  document.add('country', fact.country)
  document.add('startDate', fact.issued)
  document.add('endDate', fact.expires)
  document.add('date', fact.date)
  draft.relate(document.build())
  return !fact.lossy
}

// The model keeps passports and social security numbers for persons.
function propertyOn(kind: RecordDraft['kind'], property: DocumentProperty): string {
  if (kind === 'person') return property
  if (property === 'passportNumber') return 'idNumber'
  return property === 'socialSecurityNumber' ? 'taxNumber' : property
}
