import type { Text } from '@xinyong/identity'
import type { Outcome, OutcomeId } from '../outcomes/outcomes.ts'
import { OUTCOMES, outcomeIds } from '../outcomes/outcomes.ts'
import { VERDICTS } from '../outcomes/verdict.ts'
import type { DialName, Feature } from './parameters.ts'
import { DIALS, dialNames, FEATURES } from './parameters.ts'
import { FACT_EVENTS } from './score.ts'
import type { FactEvent } from './score.ts'
import type { Situation } from './situations.ts'
import { SITUATIONS } from './situations.ts'
import {
  DIALS_IN_CHINESE,
  FACT_WORDS,
  FEATURE_WORDS,
  SITUATION_WORDS,
  UNITS,
} from './words-table.ts'

/** Everything that an experiment can be made of, in words that people read: for the screen that builds one. */
export interface Vocabulary {
  readonly dials: readonly DialWords[]
  readonly features: readonly { readonly id: Feature; readonly title: Text }[]
  readonly situations: readonly { readonly id: Situation; readonly title: Text }[]
  /** What can document an input of a voluntary score. */
  readonly events: readonly { readonly id: FactEvent; readonly title: Text }[]
  readonly outcomes: readonly OutcomeWords[]
  readonly verdicts: typeof VERDICTS
}
export interface DialWords {
  readonly id: DialName
  readonly title: Text
  readonly unit: 'share' | 'hundredths' | 'steps' | 'times' | 'count'
  readonly value: number
  readonly min: number
  readonly max: number
  readonly feature?: Feature
}
export type OutcomeWords = Pick<Outcome, 'title' | 'unit' | 'better'> & { readonly id: OutcomeId }

export const vocabulary: Vocabulary = {
  dials: dialNames.map((id) => {
    const dial: { value: number; min: number; max: number; about: string; feature?: Feature } =
      DIALS[id]
    const { value, min, max, about, feature } = dial
    return {
      id,
      title: { en: about.charAt(0).toUpperCase() + about.slice(1), zh: DIALS_IN_CHINESE[id] },
      unit: UNITS[id] ?? 'share',
      value,
      min,
      max,
      ...(feature && { feature }),
    }
  }),
  features: FEATURES.map((id) => ({ id, title: FEATURE_WORDS[id] })),
  situations: SITUATIONS.map((id) => ({ id, title: SITUATION_WORDS[id] })),
  events: FACT_EVENTS.map((id) => ({ id, title: FACT_WORDS[id] })),
  outcomes: outcomeIds.map((id) => {
    const { title, unit, better } = OUTCOMES[id]
    return { id, title, unit, better }
  }),
  verdicts: VERDICTS,
}
