import type { ScreenedEntity } from '@xinyong/app'
import type { Filters } from '@xinyong/screening'
import { AppError } from '@xinyong/contract'
import { datasetName } from '../scope.ts'

/** Values of one entity under the names filters and facets call them by. */
export function valuesFor(
  { entity }: ScreenedEntity,
  field: string,
): readonly string[] | undefined {
  switch (field) {
    case 'topics':
      return entity.topics
    case 'countries':
    case 'country':
      return entity.countries
    case 'datasets':
      return entity.datasets.map(datasetName)
    case 'schema':
      return [entity.schema]
    case 'genders':
    case 'gender':
      return entity.genders
    case 'identifiers':
      return entity.identifiers.map(({ value }) => value)
    case 'dates':
    case 'birthDate':
      return entity.birthDates
    case 'names':
    case 'name':
      return entity.names.map(({ text }) => text)
    case 'addresses':
    case 'address':
      return entity.addresses
    case 'id':
      return [entity.id]
    default:
      return undefined
  }
}

const fold = (value: string): string => value.normalize('NFKC').toLowerCase()

/** True when an entity has one of the values; a date is met by its beginning. */
export function meetsOne(
  screened: ScreenedEntity,
  field: string,
  wanted: readonly string[],
): boolean {
  const values = valuesFor(screened, field.replace(/^properties\./, '')) ?? []
  return wanted.some((one) => {
    const asked = field === 'datasets' ? fold(datasetName(one)) : fold(one)
    return values.some((value) =>
      /^\d{4}/.test(asked) ? fold(value).startsWith(asked) : fold(value) === asked,
    )
  })
}

/** @throws AppError request/invalid for a field nobody keeps */
export function checkField(field: string): void {
  const empty = {
    entity: { topics: [], countries: [], datasets: [], genders: [], identifiers: [] },
  }
  const known = { ...empty.entity, schema: '', birthDates: [], names: [], addresses: [], id: '' }
  if (valuesFor({ entity: known, entries: [], subjects: [] }, field.replace(/^properties\./, '')))
    return
  throw new AppError('request/invalid', {
    field: `filter.${field.slice(0, 60)}`,
    reason:
      'cannot be filtered by; there are topics, countries, datasets, schema, genders, identifiers, birthDate, name, address',
    reasonZh:
      '不能按此筛选；可用：topics、countries、datasets、schema、genders、identifiers、birthDate、name、address',
  })
}

export type Groups = Readonly<Record<string, readonly (readonly string[])[]>>

/**
 * Groups that must each be met, split into what the index can filter itself (the first group of topics or countries)
 * and the rest.
 */
export function splitGroups(groups: Groups): {
  readonly index: Pick<Filters, 'topics' | 'countries'>
  readonly rest: ((screened: ScreenedEntity) => boolean) | undefined
} {
  for (const field of Object.keys(groups)) checkField(field)
  const [topics, ...moreTopics] = groups['topics'] ?? []
  const [countries, ...moreCountries] = groups['countries'] ?? []
  const others = Object.entries(groups).flatMap(([field, lists]) =>
    field === 'topics' || field === 'countries' ? [] : lists.map((list) => ({ field, list })),
  )
  const rest = [
    ...moreTopics.map((list) => ({ field: 'topics', list })),
    ...moreCountries.map((list) => ({ field: 'countries', list })),
    ...others,
  ]
  return {
    index: {
      ...(topics === undefined ? {} : { topics }),
      ...(countries === undefined
        ? {}
        : { countries: countries.map((country) => country.toLowerCase()) }),
    },
    rest:
      rest.length === 0
        ? undefined
        : (screened) => rest.every(({ field, list }) => meetsOne(screened, field, list)),
  }
}
