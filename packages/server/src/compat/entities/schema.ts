import { isA, isSchema } from '@xinyong/exchange'

/** Schemata of the FollowTheMoney model that can stand in a question. */
export const matchable = [
  'Address',
  'Airplane',
  'BankAccount',
  'Company',
  'CryptoWallet',
  'LegalEntity',
  'Organization',
  'Person',
  'Position',
  'PublicBody',
  'Security',
  'UserAccount',
  'Vehicle',
  'Vessel',
] as const

/** Those that registers list; what reconciliation offers as types. */
export const listed = [
  'Person',
  'LegalEntity',
  'Organization',
  'Company',
  'PublicBody',
  'Vessel',
  'Airplane',
  'Security',
  'CryptoWallet',
] as const

export const isMatchable = (schema: string): boolean => matchable.some((one) => one === schema)

/**
 * Schemata whose entities may be the one asked for: a company may be listed as the legal entity it also is, and a legal
 * entity may turn out to be a person. Undefined, for everything, where the schema says nothing.
 */
export function relatedSchemata(schema: string): readonly string[] | undefined {
  if (schema === 'Thing' || !isSchema(schema)) return undefined
  return matchable.filter((other) => isA(other, schema) || isA(schema, other))
}

const SHORT: Readonly<Record<string, string>> = {
  leiCode: 'LEI',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  swiftBic: 'SWIFT/BIC',
  npiCode: 'NPI',
  uniqueEntityId: 'UEI',
  imoNumber: 'IMO number',
  mmsi: 'MMSI',
  isin: 'ISIN',
  dunsCode: 'DUNS',
}

/** `birthDate` → `Birth date`. */
export function labelOf(name: string): string {
  const known = SHORT[name]
  if (known !== undefined) return known
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Those of the names that are schemata; a client may know types of other services. */
export const schemataNamed = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== 'Thing' && isSchema(name))
