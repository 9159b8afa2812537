import { logicV2View, type FeatureView, type Match } from '@xinyong/screening'

export type Explanations = Readonly<Record<string, FeatureView>>

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
export function explanationsOf(match: Match): Explanations {
  const all: Record<string, FeatureView> = { ...logicV2View(match) }
  for (const { code, text, query, candidate } of match.findings) {
    const name = OWN[code]
    if (name !== undefined) all[name] = { detail: text.en, score: 1, query, candidate }
  }
  return all
}
