import { AppError } from '@xinyong/contract'
import { coefficients, features as allFeatures, type Feature } from '../features.ts'

/** What a name of an algorithm stands for here. */
export type Basis = 'evidence' | 'qualified-names' | 'names' | 'ofac'

interface Algorithm {
  readonly name: string
  readonly basis: Basis
  readonly description: string
}

const EVIDENCE =
  'Additive evidence with published weights (name, birth date, country, identifiers, gender, address); the score is a probability between 0 and 1.'

/** Names clients know, each with what answers here. None of them is the original's code, and none pretends to be. */
const algorithms: readonly Algorithm[] = [
  {
    name: 'logic-v2',
    basis: 'evidence',
    description: `${EVIDENCE} Shown with the features of logic-v2; the numbers are Xinyong's own.`,
  },
  {
    name: 'logic-v1',
    basis: 'evidence',
    description: `${EVIDENCE} The name is accepted so that clients need not change; it is answered as logic-v2 is.`,
  },
  {
    name: 'regression-v1',
    basis: 'evidence',
    description: `${EVIDENCE} The name is accepted so that clients need not change; no regression model is run.`,
  },
  {
    name: 'name-based',
    basis: 'names',
    description: 'The names alone are compared; everything else in the question is left aside.',
  },
  {
    name: 'name-qualified',
    basis: 'qualified-names',
    description:
      'The names, with birth date, country and gender for or against; identifiers and addresses are left aside.',
  },
  {
    name: 'ofac',
    basis: 'ofac',
    description:
      "An emulation of the score that OFAC's public Sanctions List Search shows for a name (Jaro-Winkler over the whole and over the parts), divided by 100. Names alone.",
  },
]

export const DEFAULT_ALGORITHM = 'logic-v2'
const ALIASES: Readonly<Record<string, string>> = {
  best: DEFAULT_ALGORITHM,
  'ofac-249': 'ofac',
}

/** @throws AppError request/invalid */
export function algorithmOf(name: string): Algorithm {
  const known = algorithms.find((one) => one.name === (ALIASES[name] ?? name))
  if (known !== undefined) return known
  const names = ['best', ...algorithms.map((one) => one.name)]
  throw new AppError('request/invalid', {
    field: 'algorithm',
    reason: `there is no algorithm ${name.slice(0, 50)}; there are ${names.join(', ')}`,
    reasonZh: `没有算法 ${name.slice(0, 50)}；可用：${names.join('、')}`,
  })
}

const ABOUT: Readonly<Record<Feature, string>> = {
  name_match: 'How well the best pair of names agrees, word by word, in any script.',
  identifier_match: 'A number that belongs to one holder only is the same.',
  weak_identifier_match: 'A number is the same that does not by itself tell holders apart.',
  dob_year_disjoint: 'The dates of birth contradict each other.',
  dob_day_disjoint: 'The dates of birth differ by little.',
  country_mismatch: 'The two have no country in common.',
  gender_mismatch: 'The genders contradict each other.',
  address_match: 'The addresses agree in whole or in part.',
  lei_code_match: 'The Legal Entity Identifier is the same.',
  inn_code_match: 'The Russian tax number is the same.',
  ogrn_code_match: 'The Russian registration number is the same.',
  bic_code_match: 'The bank identifier code is the same.',
  uei_code_match: 'The Unique Entity Identifier of the US government is the same.',
  npi_code_match: 'The US National Provider Identifier is the same.',
  isin_security_match: 'The securities identification number is the same.',
  vessel_imo_mmsi_match: 'The number of the ship is the same.',
  crypto_wallet_address: 'The address of a wallet is the same.',
}

/** Settings of logic-v2 that clients send. The name matcher here has no such dials: they are taken and change nothing. */
const CONFIG: Readonly<Record<string, { readonly type: string; readonly default: unknown }>> = {
  nm_name_property: { type: 'string', default: null },
  nm_number_mismatch: { type: 'float', default: 0.3 },
  nm_extra_query_name: { type: 'float', default: 0.8 },
  nm_extra_result_name: { type: 'float', default: 0.2 },
  nm_family_name_weight: { type: 'float', default: 1.3 },
  nm_fuzzy_cutoff_factor: { type: 'float', default: 1 },
}

/** @throws AppError request/invalid naming the setting */
export function checkConfig(config: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(config)
  const unknown = keys.find((key) => !Object.hasOwn(CONFIG, key))
  if (unknown !== undefined)
    throw new AppError('request/invalid', {
      field: `config.${unknown.slice(0, 60)}`,
      reason: `is no setting; there are ${Object.keys(CONFIG).join(', ')}`,
      reasonZh: `不是设置项；可用：${Object.keys(CONFIG).join('、')}`,
    })
  return keys
}

const FEATURES: Readonly<Record<Basis, readonly Feature[]>> = {
  evidence: allFeatures,
  'qualified-names': [
    'name_match',
    'dob_year_disjoint',
    'dob_day_disjoint',
    'country_mismatch',
    'gender_mismatch',
  ],
  names: ['name_match'],
  ofac: ['name_match'],
}

/** The answer of `/algorithms`. `url`: where this server states its rules. */
export function describeAlgorithms(url: string): object {
  return {
    algorithms: algorithms.map(({ name, description, basis }) => {
      const features = Object.fromEntries(
        FEATURES[basis].map((id) => [
          id,
          { description: ABOUT[id], coefficient: coefficients[id], url },
        ]),
      )
      const config = Object.fromEntries(
        Object.entries(CONFIG).map(([key, value]) => [
          key,
          {
            ...value,
            description: 'Accepted and without effect: names are weighed by published rules.',
          },
        ]),
      )
      return { name, description, features, docs: { name, description, config, features } }
    }),
    default: DEFAULT_ALGORITHM,
    best: DEFAULT_ALGORITHM,
  }
}
