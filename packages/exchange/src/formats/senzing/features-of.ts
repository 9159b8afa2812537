import type { FtmEntity } from '@xinyong/app'
import type { ExportItem } from '../exporter.ts'
import { isA } from '../ftm/model.ts'
import { captionOf } from '../shared/caption.ts'

type Feature = Readonly<Record<string, string>>

const SIMPLE: readonly (readonly [string, string])[] = [
  ['birthDate', 'DATE_OF_BIRTH'],
  ['deathDate', 'DATE_OF_DEATH'],
  ['birthPlace', 'PLACE_OF_BIRTH'],
  ['incorporationDate', 'REGISTRATION_DATE'],
  ['jurisdiction', 'REGISTRATION_COUNTRY'],
  ['flag', 'REGISTRATION_COUNTRY'],
  ['nationality', 'NATIONALITY'],
  ['citizenship', 'CITIZENSHIP'],
  ['address', 'ADDR_FULL'],
  ['phone', 'PHONE_NUMBER'],
  ['email', 'EMAIL_ADDRESS'],
  ['website', 'WEBSITE_ADDRESS'],
  ['dunsCode', 'DUNS_NUMBER'],
  ['leiCode', 'LEI_NUMBER'],
  ['npiCode', 'NPI_NUMBER'],
]

// Numbers without a feature of their own go under OTHER_ID with what they are.
const OTHER: readonly (readonly [string, string])[] = [
  ['registrationNumber', 'REGISTRATION'],
  ['licenseNumber', 'LICENSE'],
  ['vatCode', 'VAT'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['okpoCode', 'OKPO'],
  ['uniqueEntityId', 'UEI'],
  ['swiftBic', 'SWIFT_BIC'],
  ['imoNumber', 'IMO_NUMBER'],
  ['mmsi', 'MMSI_NUMBER'],
  ['callSign', 'CALL_SIGN'],
  ['serialNumber', 'SERIAL_NUMBER'],
  ['icaoCode', 'ICAO_CODE'],
]

/** Everything about a record that can tell it from another. */
export function featuresOf(item: ExportItem, source: string): readonly Feature[] {
  const { entity, related } = item
  const of = (schema: string): readonly FtmEntity[] =>
    related.filter((other) => isA(other.schema, schema))
  const value = (other: FtmEntity, name: string): string => other.properties[name]?.[0] ?? ''
  const addresses = of('Address').map((address) => ({ ADDR_FULL: captionOf(address) }))
  const wallets = of('CryptoWallet').map((wallet) => ({
    OTHER_ID_TYPE: `CRYPTO_${value(wallet, 'currency')}`,
    OTHER_ID_NUMBER: value(wallet, 'publicKey'),
  }))
  const links = of('UnknownLink').map((link) => ({
    REL_POINTER_DOMAIN: source,
    REL_POINTER_KEY: value(link, 'object'),
    REL_POINTER_ROLE: value(link, 'role') === '' ? 'LINKED' : value(link, 'role').toUpperCase(),
  }))
  return [
    ...names(entity),
    ...simple(entity),
    ...documents(entity, of('Identification')),
    ...addresses,
    ...wallets,
    { REL_ANCHOR_DOMAIN: source, REL_ANCHOR_KEY: entity.id },
    ...links,
  ]
}

function names(entity: FtmEntity): readonly Feature[] {
  const key = isA(entity.schema, 'Person') ? 'NAME_FULL' : 'NAME_ORG'
  const main = captionOf(entity)
  const others = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation']
    .flatMap((property) => entity.properties[property] ?? [])
    .filter((name) => name !== main)
  return [
    { NAME_TYPE: 'PRIMARY', [key]: main },
    ...[...new Set(others)].map((name) => ({ NAME_TYPE: 'ALIAS', [key]: name })),
  ]
}

function simple(entity: FtmEntity): readonly Feature[] {
  const gender = entity.properties['gender']?.[0]
  const letter = gender === 'male' ? 'M' : gender === 'female' ? 'F' : undefined
  return [
    ...(letter === undefined ? [] : [{ GENDER: letter }]),
    ...SIMPLE.flatMap(([property, key]) =>
      (entity.properties[property] ?? []).map((value) => ({ [key]: value })),
    ),
    ...OTHER.flatMap(([property, type]) =>
      (entity.properties[property] ?? []).map((value) => ({
        OTHER_ID_TYPE: type,
        OTHER_ID_NUMBER: value,
      })),
    ),
  ]
}

/** Passports, national ids and tax numbers with their country where a document states it. */
function documents(entity: FtmEntity, stated: readonly FtmEntity[]): readonly Feature[] {
  const kinds = [
    ['passportNumber', 'PASSPORT'],
    ['idNumber', 'NATIONAL_ID'],
    ['taxNumber', 'TAX_ID'],
  ] as const
  const ssn = (entity.properties['socialSecurityNumber'] ?? []).map((value) => ({
    SSN_NUMBER: value,
  }))
  const numbered = kinds.flatMap(([property, key]) =>
    (entity.properties[property] ?? []).map((number): Feature => {
      const document = stated.find((other) => other.properties['number']?.includes(number))
      const country = document?.properties['country']?.[0]
      const feature = { [`${key}_NUMBER`]: number }
      return country === undefined ? feature : { ...feature, [`${key}_COUNTRY`]: country }
    }),
  )
  return [...ssn, ...numbered]
}
