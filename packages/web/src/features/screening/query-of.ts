import type { ScreeningQuery } from '../../api/screening.ts'

/** What somebody has typed about whom they look for, as plain texts. */
export interface ScreenForm {
  readonly name: string
  readonly alias: string
  readonly schema: string
  readonly birthDate: string
  readonly country: string
  readonly gender: string
  readonly address: string
  readonly idNumber: string
  readonly reference: string
  readonly lists: readonly string[]
  readonly changedSince: string
  readonly threshold: string
  readonly limit: string
}

export const emptyForm: ScreenForm = {
  name: '',
  alias: '',
  schema: 'Thing',
  birthDate: '',
  country: '',
  gender: '',
  address: '',
  idNumber: '',
  reference: '',
  lists: [],
  changedSince: '',
  threshold: '0.5',
  limit: '10',
}

const several = (text: string): string[] =>
  text
    .split(/\n/)
    .map((part) => part.trim())
    .filter(Boolean)

const given = <K extends string>(name: K, values: string[]): Partial<Record<K, string[]>> =>
  values.length === 0 ? {} : ({ [name]: values } as Record<K, string[]>)

/** The question as the interface takes it: what is empty is not asked. */
export function queryOf(form: ScreenForm): ScreeningQuery {
  const { lists, changedSince } = form
  const reference = form.reference.trim()
  const filters = {
    ...given('lists', [...lists]),
    ...(changedSince === '' ? {} : { changedSince }),
  }
  return {
    schema: form.schema as NonNullable<ScreeningQuery['schema']>,
    properties: {
      name: [form.name.trim()],
      ...given('alias', several(form.alias)),
      ...given('birthDate', several(form.birthDate)),
      ...given(
        'country',
        several(form.country).map((country) => country.toLowerCase()),
      ),
      ...given('gender', several(form.gender)),
      ...given('address', several(form.address)),
      ...given('idNumber', several(form.idNumber)),
    },
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
    threshold: Number(form.threshold),
    limit: Number(form.limit),
    ...(reference === '' ? {} : { reference }),
  }
}

/** Back to what can be typed, to change what is watched. */
export function formOf({
  schema,
  properties,
  filters,
  threshold,
  limit,
  reference,
}: ScreeningQuery): ScreenForm {
  const text = (values: readonly string[] | undefined): string => (values ?? []).join('\n')
  return {
    name: properties.name[0] ?? '',
    alias: text([...properties.name.slice(1), ...(properties.alias ?? [])]),
    schema: schema ?? 'Thing',
    birthDate: text(properties.birthDate),
    country: text(properties.country),
    gender: text(properties.gender),
    address: text(properties.address),
    idNumber: text(properties.idNumber),
    reference: reference ?? '',
    lists: filters?.lists ?? [],
    changedSince: filters?.changedSince ?? '',
    threshold: String(threshold ?? 0.5),
    limit: String(limit ?? 10),
  }
}
