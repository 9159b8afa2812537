import type { PlainDate } from '@xinyong/identity'
import type { ExemptionInForce, RemedyInForce, RemovalInForce, Rules } from '@xinyong/rulebook'
import type { ActBodies } from '../acts/model.ts'
import type { CaseState, Petition } from './model.ts'

export type Outcome = ActBodies['rule']['outcome']

export const remedyOf = (rules: Rules, id: string): RemedyInForce | undefined =>
  rules.remedies.find((remedy) => remedy.id === id)

export const petitionOf = (state: CaseState, id: string): Petition | undefined =>
  state.petitions.find((petition) => petition.id === id)

export const isPending = (petition: Petition): boolean => petition.ruling === undefined

/** The petitions of one dispute, from the one asked about down to the objection or application it began with. */
export const chainOf = (state: CaseState, petition: Petition): readonly Petition[] => {
  const below = petition.against === undefined ? undefined : petitionOf(state, petition.against)
  return below === undefined ? [petition] : [petition, ...chainOf(state, below)]
}

/** The remedy that a dispute began with: an appeal can grant what the first petition asked for, nothing else. */
export const rootRemedyOf = (
  rules: Rules,
  state: CaseState,
  petition: Petition,
): RemedyInForce | undefined => {
  const root = chainOf(state, petition).at(-1)
  return root === undefined ? undefined : remedyOf(rules, root.remedy)
}

export const removalOf = (rules: Rules, id: string | undefined): RemovalInForce | undefined =>
  rules.removals.find((removal) => removal.id === id)

export const exemptionOf = (rules: Rules, id: string | undefined): ExemptionInForce | undefined =>
  rules.exemptions.find((exemption) => exemption.id === id)

/** What a ruling may say, by what the dispute is about. */
export const outcomesFor = (root: RemedyInForce | undefined): readonly Outcome[] => {
  if (root === undefined) return ['refused']
  if (root.against === 'notice') return ['granted', 'refused']
  // An objection that is granted is carried out by a step of its own, for example a removal; its clock runs.
  return root.for === undefined
    ? ['granted', 'corrected', 'annulled', 'refused']
    : ['granted', 'refused']
}

/** The latest ruling of a dispute is a refusal of this remedy: the day it was made. */
export const lastRefusal = (state: CaseState, remedy: string): PlainDate | undefined =>
  state.petitions
    .filter((petition) => petition.remedy === remedy && petition.ruling?.outcome === 'refused')
    .map((petition) => petition.ruling?.on)
    .at(-1)
