import { logicV2Features, type LogicV2Feature } from '@xinyong/screening'

/** Numbers of a kind of their own have a feature of their own: by the scheme that a finding names. */
const BY_SCHEME = {
  lei: 'lei_code_match',
  inn: 'inn_code_match',
  ogrn: 'ogrn_code_match',
  bic: 'bic_code_match',
  uei: 'uei_code_match',
  npi: 'npi_code_match',
  isin: 'isin_security_match',
  imo: 'vessel_imo_mmsi_match',
  mmsi: 'vessel_imo_mmsi_match',
  crypto: 'crypto_wallet_address',
} as const

export type Feature = LogicV2Feature | (typeof BY_SCHEME)[keyof typeof BY_SCHEME]

export const features: readonly Feature[] = [
  ...new Set([...logicV2Features, ...Object.values(BY_SCHEME)]),
]

/** What a feature counts for by default. A weight of a request scales the evidence in proportion to it. */
export const coefficients: Readonly<Record<Feature, number>> = {
  name_match: 1,
  isin_security_match: 0.98,
  crypto_wallet_address: 0.98,
  lei_code_match: 0.95,
  inn_code_match: 0.95,
  ogrn_code_match: 0.95,
  bic_code_match: 0.95,
  uei_code_match: 0.95,
  npi_code_match: 0.95,
  vessel_imo_mmsi_match: 0.95,
  identifier_match: 0.85,
  weak_identifier_match: 0.8,
  dob_year_disjoint: -0.15,
  dob_day_disjoint: -0.25,
  country_mismatch: -0.2,
  gender_mismatch: -0.2,
  address_match: 0.2,
}

const BY_CODE: Readonly<Partial<Record<string, LogicV2Feature>>> = {
  'identifier.identifying': 'identifier_match',
  'identifier.same': 'weak_identifier_match',
  'birthDate.differs': 'dob_year_disjoint',
  'birthDate.near': 'dob_day_disjoint',
  'country.differs': 'country_mismatch',
  'gender.differs': 'gender_mismatch',
  'address.same': 'address_match',
  'address.near': 'address_match',
}

const isScheme = (text: string): text is keyof typeof BY_SCHEME => Object.hasOwn(BY_SCHEME, text)

interface Compared {
  readonly query: string
  readonly candidate: string
}

/** The feature of the number's own kind, where it has one. */
export function ofKind(feature: LogicV2Feature, { query, candidate }: Compared): Feature {
  if (feature !== 'identifier_match' && feature !== 'weak_identifier_match') return feature
  const scheme = [query, candidate].map((one) => one.split(':')[0] ?? '').find(isScheme)
  return scheme === undefined ? feature : BY_SCHEME[scheme]
}

/** Under which name clients look for a finding; undefined where they know none. */
export function featureOf(finding: Compared & { readonly code: string }): Feature | undefined {
  if (finding.code.startsWith('name.')) return 'name_match'
  const feature = BY_CODE[finding.code]
  return feature && ofKind(feature, finding)
}
