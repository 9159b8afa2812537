import type { NameFeatures } from './name-features.ts'
import { nameWeights } from './name-weights.ts'

/** What each weight of the name model weighs, in its order. */
export const inputNames = [
  'base',
  'agreed',
  'worst',
  'total',
  'edits',
  'contradicted',
  'extra',
  'extraShare',
  'single',
  'lone',
  'initials',
  'turned',
  'numbers',
  'organisation',
  'organisationContradicted',
  'organisationExtra',
] as const

/**
 * Weights set by rule, since the labelled pairs are too few to teach them or teach the contrary: more that agrees never
 * counts against a match, numbers must agree, the father is not the son, and one word is not a person's whole name.
 */
export const weightsByRule: Readonly<Partial<Record<(typeof inputNames)[number], number>>> = {
  agreed: 0.8,
  lone: -2,
  turned: -3,
  numbers: -3,
}

/** The features as the vector the weights are multiplied with. */
export const modelInputs = (
  features: NameFeatures,
  kind: 'person' | 'organisation',
): readonly number[] => {
  const organisation = kind === 'organisation' ? 1 : 0
  return [
    1,
    features.agreed,
    features.worst,
    features.total,
    features.edits,
    features.contradicted,
    features.extra,
    features.extraShare,
    features.single,
    features.lone,
    features.initials,
    features.turned,
    features.numbers,
    organisation,
    organisation * features.contradicted,
    organisation * features.extra,
  ]
}

type InputName = (typeof inputNames)[number]

const weight = Object.fromEntries(
  inputNames.map((name, at) => [name, nameWeights.weights[at] ?? 0]),
) as Readonly<Record<InputName, number>>

/** The published weight of one input. */
export const weightNamed = (name: InputName): number => weight[name]

/** Log-odds that two names name the same. Written out, since it runs for every candidate. */
export const nameLogOdds = (features: NameFeatures, organisation: boolean): number =>
  weight.base +
  weight.agreed * features.agreed +
  weight.worst * features.worst +
  weight.total * features.total +
  weight.edits * features.edits +
  weight.contradicted * features.contradicted +
  weight.extra * features.extra +
  weight.extraShare * features.extraShare +
  weight.single * features.single +
  weight.lone * features.lone +
  weight.initials * features.initials +
  weight.turned * features.turned +
  weight.numbers * features.numbers +
  (organisation
    ? weight.organisation +
      weight.organisationContradicted * features.contradicted +
      weight.organisationExtra * features.extra
    : 0)
