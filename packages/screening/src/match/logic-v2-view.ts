import type { Match } from './judge-match.ts'
import type { Finding, MatchField } from './finding.ts'

/** One feature as clients of the `/match` interface expect it. */
export type FeatureView = {
  readonly detail: string
  readonly score: number
  readonly query: string
  readonly candidate: string
}

/** Names of the features clients of `logic-v2` know, and which of our findings each of them shows. */
export const logicV2Features = [
  'name_match',
  'identifier_match',
  'weak_identifier_match',
  'dob_year_disjoint',
  'dob_day_disjoint',
  'country_mismatch',
  'gender_mismatch',
  'address_match',
] as const

export type LogicV2Feature = (typeof logicV2Features)[number]

const MAIN: Readonly<Partial<Record<MatchField, LogicV2Feature>>> = { address: 'address_match' }

const featureOf = ({ field, code }: Finding): LogicV2Feature | undefined => {
  switch (code) {
    case 'identifier.identifying':
      return 'identifier_match'
    case 'identifier.same':
      return 'weak_identifier_match'
    case 'birthDate.differs':
      return 'dob_year_disjoint'
    case 'birthDate.near':
      return 'dob_day_disjoint'
    case 'country.differs':
      return 'country_mismatch'
    case 'gender.differs':
      return 'gender_mismatch'
    default:
      return field === 'name' ? 'name_match' : MAIN[field]
  }
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

// Mismatch features say 1 where they apply; the name says its own score, agreement in part less than 1.
const scoreOf = ({ code, logOdds }: Finding): number => {
  if (code.startsWith('name.')) return chance(logOdds)
  return code === 'address.near' ? chance(logOdds) : 1
}

/** A match as `explanations` of the compatible interface. Findings that speak for a match without a feature stay out. */
export const logicV2View = (
  match: Match,
): Readonly<Partial<Record<LogicV2Feature, FeatureView>>> => {
  const view: Partial<Record<LogicV2Feature, FeatureView>> = {}
  for (const finding of match.findings) {
    const feature = featureOf(finding)
    if (feature === undefined) continue
    view[feature] = {
      detail: finding.text.en,
      score: scoreOf(finding),
      query: finding.query,
      candidate: finding.candidate,
    }
  }
  return view
}
