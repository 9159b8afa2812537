import { entityOf } from './entity.ts'
import type { Entity, EntityIdentifier, EntityName, NameRole } from './entity.ts'

/** An entity of the FollowTheMoney model: what importers give and other tools send. */
export type FtmShape = {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const NAMES: readonly (readonly [string, NameRole])[] = [
  ['name', 'name'],
  ['alias', 'alias'],
  ['weakAlias', 'weakAlias'],
  ['previousName', 'previousName'],
  ['abbreviation', 'abbreviation'],
]

const IDENTIFIERS: Readonly<Record<string, string>> = {
  passportNumber: 'passport',
  idNumber: '',
  registrationNumber: '',
  taxNumber: 'tax',
  innCode: 'inn',
  ogrnCode: 'ogrn',
  leiCode: 'lei',
  uniqueEntityId: 'uei',
  npiCode: 'npi',
  swiftBic: 'bic',
  uscCode: 'cn.uscc',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  registrationNumberCn: 'cn.uscc',
  dunsCode: 'duns',
  isin: 'isin',
  isinCode: 'isin',
  serialNumber: '',
  publicKey: 'crypto',
  accountNumber: '',
  iban: 'iban',
  number: '',
}

const COUNTRIES = ['nationality', 'citizenship', 'country', 'jurisdiction', 'flag']

const namesOf = ({ properties }: FtmShape): readonly EntityName[] => {
  const [given, family] = [properties['firstName'], properties['lastName']]
  // One first and one last name belong to the one name that has them both; more cannot be told apart.
  const parts = given?.length === 1 && family?.length === 1 ? [given[0]!, family[0]!] : undefined
  return NAMES.flatMap(([property, role]) =>
    (properties[property] ?? []).map((text, at) =>
      parts !== undefined && role === 'name' && at === 0
        ? { text, role, given: parts[0]!, family: parts[1]! }
        : { text, role },
    ),
  )
}

const identifiersOf = ({ properties }: FtmShape): readonly EntityIdentifier[] =>
  Object.entries(properties).flatMap(([property, values]) => {
    const scheme = IDENTIFIERS[property]
    return scheme === undefined ? [] : values.map((value) => ({ scheme, value }))
  })

/**
 * What screening keeps of an entity of the FollowTheMoney model and of what hangs on it (documents, addresses,
 * wallets). Properties screening does not compare stay where they are: in the register.
 */
export const entityOfFtm = (
  main: FtmShape,
  related: readonly FtmShape[] = [],
  known: Partial<Pick<Entity, 'datasets' | 'firstSeen' | 'lastChange' | 'topics'>> = {},
): Entity => {
  const of = (property: string): readonly string[] => main.properties[property] ?? []
  const addresses = related
    .filter(({ schema }) => schema === 'Address')
    .flatMap(({ properties }) => properties['full'] ?? [])
  return entityOf({
    id: main.id,
    schema: main.schema,
    names: namesOf(main),
    birthDates: of('birthDate'),
    countries: COUNTRIES.flatMap(of),
    genders: of('gender'),
    identifiers: [main, ...related].flatMap(identifiersOf),
    addresses: [...of('address'), ...addresses],
    topics: of('topics'),
    ...known,
  })
}
