import type { Text } from '@xinyong/identity'

export type MatchField = 'name' | 'birthDate' | 'country' | 'identifier' | 'gender' | 'address'

/** What was found in one field: a stable code, what both sides say, what it adds, and the sentence for people. */
export type Finding = {
  readonly field: MatchField
  readonly code: FindingCode
  readonly query: string
  readonly candidate: string
  /** Natural-logarithmic odds added; the findings of a match add up to its log-odds. */
  readonly logOdds: number
  readonly text: Text
}

export type FindingCode =
  | 'name.same'
  | 'name.alike'
  | 'name.reading'
  | 'name.differs'
  | 'birthDate.same'
  | 'birthDate.year'
  | 'birthDate.slip'
  | 'birthDate.near'
  | 'birthDate.differs'
  | 'country.shared'
  | 'country.differs'
  | 'identifier.identifying'
  | 'identifier.same'
  | 'identifier.differs'
  | 'gender.same'
  | 'gender.differs'
  | 'address.same'
  | 'address.near'
