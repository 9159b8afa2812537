import { logicV2Features, logicV2View, type FeatureView, type Match } from '@xinyong/screening'
import { coefficients, ofKind } from './features.ts'
import type { Factors } from './yente/weigh.ts'

/** One feature as clients of the `/match` interface expect it. */
export interface Explanation extends FeatureView {
  /** What the feature counts for: the published coefficient, or the weight of the request. */
  readonly weight?: number
}

export type Explanations = Readonly<Record<string, Explanation>>

/** Findings that features of logic-v2 have no name for; clients show what they do not know as it is. */
const OWN: Readonly<Record<string, string>> = {
  'birthDate.same': 'dob_match',
  'birthDate.year': 'dob_year_match',
  'birthDate.slip': 'dob_slip',
  'country.shared': 'country_match',
  'gender.same': 'gender_match',
  'identifier.differs': 'identifier_mismatch',
}

/** Every finding of a match, under the features clients know where there is one. */
export function explanationsOf(match: Match, factors: Factors = {}): Explanations {
  const all: Record<string, Explanation> = {}
  const views = logicV2View(match)
  for (const known of logicV2Features) {
    const view = views[known]
    if (view === undefined) continue
    const feature = ofKind(known, view)
    all[feature] = { ...view, weight: coefficients[feature] * (factors[feature] ?? 1) }
  }
  for (const { code, text, query, candidate } of match.findings) {
    const name = OWN[code]
    if (name !== undefined) all[name] = { detail: text.en, score: 1, query, candidate }
  }
  return all
}
