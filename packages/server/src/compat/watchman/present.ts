import type { FtmEntity } from '@xinyong/app'
import { isA } from '@xinyong/exchange'
import type { Detailed } from '../entities/details.ts'
import { datasetName } from '../scope.ts'

/** The names Watchman gives the lists it knows; others go by their own. */
const SOURCES: Readonly<Record<string, string>> = {
  'us-ofac-sdn': 'us_ofac',
  'us-consolidated-screening': 'us_csl',
  'eu-financial-sanctions': 'eu_csl',
  'uk-sanctions-list': 'uk_csl',
  'un-sc-consolidated': 'un_csl',
}

export const sourceOf = (register: string): string => SOURCES[register] ?? datasetName(register)

/** The registers a client means by a source. */
export const registersNamed = (source: string, known: readonly string[]): readonly string[] =>
  known.filter((id) => sourceOf(id) === source || id === source || datasetName(id) === source)

function kindOf(schema: string): 'person' | 'business' | 'organization' | 'aircraft' | 'vessel' {
  if (isA(schema, 'Person')) return 'person'
  if (isA(schema, 'Vessel')) return 'vessel'
  if (isA(schema, 'Airplane')) return 'aircraft'
  return isA(schema, 'PublicBody') || schema === 'Organization' ? 'organization' : 'business'
}

const day = (text: string | undefined): string | null =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : null

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'national-id'],
  ['taxNumber', 'tax-id'],
  ['registrationNumber', 'business-registration'],
]

function documents({ properties }: FtmEntity, related: readonly FtmEntity[]) {
  return DOCUMENTS.flatMap(([property, type]) =>
    (properties[property] ?? []).map((identifier) => {
      const stated = related.find((other) => other.properties['number']?.includes(identifier))
      const country = stated?.properties['country']?.[0]?.toUpperCase() ?? ''
      return { name: stated?.properties['type']?.[0] ?? '', type, country, identifier }
    }),
  )
}

function party({ entity, related, caption }: Detailed) {
  const of = (name: string): readonly string[] => entity.properties[name] ?? []
  const one = (name: string): string => of(name)[0] ?? ''
  const altNames = ['name', 'alias', 'weakAlias', 'previousName']
    .flatMap(of)
    .filter((name) => name !== caption)
  const shared = { name: caption, altNames }
  switch (kindOf(entity.schema)) {
    case 'person':
      return {
        ...shared,
        gender: one('gender') === '' ? 'unknown' : one('gender'),
        birthDate: day(of('birthDate').find((date) => day(date) !== null)),
        placeOfBirth: one('birthPlace'),
        deathDate: day(one('deathDate')),
        titles: [...of('title'), ...of('position')],
        governmentIDs: documents(entity, related),
      }
    case 'vessel':
      return {
        ...shared,
        imoNumber: one('imoNumber'),
        type: one('type') === '' ? 'unknown' : one('type'),
        flag: one('flag').toUpperCase(),
        built: day(one('buildDate')),
        model: one('model'),
        tonnage: Number(one('tonnage').replace(/\D/g, '')) || 0,
        mmsi: one('mmsi'),
        callSign: one('callSign'),
        grossRegisteredTonnage: Number(one('grossRegisteredTonnage').replace(/\D/g, '')) || 0,
        owner: '',
      }
    case 'aircraft':
      return {
        ...shared,
        type: 'unknown',
        flag: one('flag').toUpperCase(),
        built: day(one('buildDate')),
        icaoCode: one('icaoCode'),
        model: one('model'),
        serialNumber: one('serialNumber'),
      }
    default:
      return {
        ...shared,
        created: day(one('incorporationDate')),
        dissolved: day(one('dissolutionDate')),
        governmentIDs: documents(entity, related),
      }
  }
}

function addresses({ entity, related }: Detailed) {
  const whole = (line1: string) => ({
    line1,
    line2: '',
    city: '',
    postalCode: '',
    state: '',
    country: '',
    latitude: 0,
    longitude: 0,
  })
  const parted = related
    .filter(({ schema }) => schema === 'Address')
    .map(({ properties }) => {
      const one = (name: string): string => properties[name]?.[0] ?? ''
      const street = [one('street'), one('street2')]
      return {
        ...whole(street[0] === '' && one('city') === '' ? one('full') : (street[0] ?? '')),
        line2: street[1] ?? '',
        city: one('city'),
        postalCode: one('postalCode'),
        state: one('state') === '' ? one('region') : one('state'),
        country: one('country').toUpperCase(),
      }
    })
  return [...parted, ...(entity.properties['address'] ?? []).map(whole)]
}

/** An entity as Watchman shows it. */
export function watchmanEntity(detailed: Detailed) {
  const { entity, related, caption, datasets } = detailed
  const kind = kindOf(entity.schema)
  const of = (name: string): readonly string[] => entity.properties[name] ?? []
  const sanctions = related.filter(({ schema }) => schema === 'Sanction')
  const stated = (name: string): readonly string[] => [
    ...new Set(sanctions.flatMap(({ properties }) => properties[name] ?? [])),
  ]
  return {
    name: caption,
    entityType: kind,
    sourceList: sourceOf(datasets[0] ?? ''),
    sourceID: stated('authorityId')[0] ?? entity.id,
    person: null,
    business: null,
    organization: null,
    aircraft: null,
    vessel: null,
    [kind]: party(detailed),
    contact: {
      emailAddresses: of('email'),
      phoneNumbers: of('phone'),
      faxNumbers: [],
      websites: of('website'),
    },
    addresses: addresses(detailed),
    cryptoAddresses: related
      .filter(({ schema }) => schema === 'CryptoWallet')
      .map(({ properties }) => ({
        currency: properties['currency']?.[0] ?? '',
        address: properties['publicKey']?.[0] ?? '',
      })),
    affiliations: [],
    sanctionsInfo:
      sanctions.length === 0
        ? null
        : {
            programs: stated('program'),
            secondary: false,
            description: stated('reason').join('; '),
          },
    historicalInfo: of('previousName').map((value) => ({ type: 'Former Name', value })),
    sourceData: null,
  }
}
