import { formatIdentifier, type Identifier } from '@xinyong/identity'
import type { Pack, SubjectKind } from '@xinyong/rulebook'
import type { FtmEntity, SourceRecord } from '../entities/entity.ts'
import type { App } from '../ports/app.ts'
import type { NewSubject } from '../ports/subjects.ts'
import { keepIdentifier } from '../subjects/new-subject.ts'

/** Properties that hold a number of a scheme whose issuer is the scheme itself. */
const plainNumbers: Readonly<Record<string, string>> = {
  imoNumber: 'imo',
  leiCode: 'lei',
  swiftBic: 'bic',
  dunsCode: 'duns',
  uscCode: 'cn.uscc',
}

/** The numbering of a list itself, by the format its pack names. */
const listSchemes: Readonly<Record<string, string>> = {
  'ofac-sdn': 'ofac.uid',
  'worldbank-json': 'wb.id',
}

const nameProperties = ['name', 'alias', 'previousName', 'weakAlias'] as const
const countryProperties = ['country', 'nationality', 'citizenship', 'jurisdiction', 'flag'] as const

const values = (entity: FtmEntity, property: string): readonly string[] =>
  entity.properties[property] ?? []

/** A number on a document means a holder only together with the country that issued it. */
function fromDocument(document: FtmEntity, kind: SubjectKind): readonly (readonly string[])[] {
  const [country] = values(document, 'country')
  if (country === undefined || country.length !== 2) return []
  const scheme =
    document.schema === 'Passport'
      ? 'passport'
      : kind === 'person'
        ? 'national-id'
        : 'registration-number'
  return values(document, 'number').map((number) => [scheme, `${country.toUpperCase()}:${number}`])
}

function identifiersOf(record: SourceRecord, kind: SubjectKind, format: string): Identifier[] {
  const own = Object.entries(plainNumbers).flatMap(([property, scheme]) =>
    values(record.entity, property).map((value) => [scheme, value]),
  )
  const documents = record.related
    .filter(({ schema }) => schema === 'Passport' || schema === 'Identification')
    .flatMap((document) => fromDocument(document, kind))
  const listed = listSchemes[format]
  const numbers = [
    ...(listed === undefined ? [] : [[listed, record.sourceId]]),
    ...own,
    ...documents,
  ]
  // A number that its scheme does not accept stays in the record as it is written, and matches nobody.
  const read = numbers.flatMap(([scheme = '', value = '']) => {
    const result = formatIdentifier(scheme, value)
    return result.ok ? [result.identifier] : []
  })
  return [...new Set(read)]
}

/** A public body counts as an organisation on a list that makes no difference between them. */
export function kindOf(entity: FtmEntity, pack: Pick<Pack, 'subjects'>): SubjectKind {
  if (entity.schema === 'Person') return 'person'
  const isPublic = entity.schema === 'PublicBody' && pack.subjects.includes('public-body')
  return isPublic ? 'public-body' : 'organisation'
}

/** Whom a record of a list is about, as the register keeps a subject. Ships and aircraft count as what owns them. */
export function subjectOf(
  app: Pick<App, 'identifierKeys'>,
  id: string,
  record: SourceRecord,
  pack: Pack,
): NewSubject {
  const { entity } = record
  const kind = kindOf(entity, pack)
  const names = [...new Set(nameProperties.flatMap((property) => values(entity, property)))]
  const countries = countryProperties
    .flatMap((property) => values(entity, property))
    .filter((country) => country.length === 2)
    .map((country) => country.toUpperCase())
  const [birthDate] = values(entity, 'birthDate')
  return {
    id,
    kind,
    names: names.length > 0 ? names : [entity.caption ?? record.sourceId],
    identifiers: identifiersOf(record, kind, pack.mirror?.format ?? '').map((one) =>
      keepIdentifier(app, one),
    ),
    ...(birthDate === undefined ? {} : { birthDate }),
    countries: [...new Set(countries)],
    demo: false,
  }
}
