import type { CardLine } from '../card/answer.ts'
import type { ReasonMethodName, Scorecard } from '../card/scorecard.ts'
import type { Reasons } from './model.ts'
import { reasonsOf } from './reasons-of.ts'

const METHODS: readonly ReasonMethodName[] = ['max', 'mean', 'near-cut', 'neutral']

export interface MethodsCompared {
  readonly declared: ReasonMethodName
  /** A method whose baselines the card does not hold is absent. */
  readonly methods: readonly Reasons[]
  /** Against the declared method. */
  readonly agreement: readonly {
    readonly method: ReasonMethodName
    readonly sameFirst: boolean
    readonly shared: number
    readonly sameSet: boolean
  }[]
}

/** The methods side by side: they disagree on most scores near a cut, which is why a card declares one. */
export function compareMethods(card: Scorecard, lines: readonly CardLine[]): MethodsCompared {
  const declared = card.reasonMethod.method
  const methods = METHODS.map((method) => reasonsOf(card, lines, method)).filter(
    (one) => one !== undefined,
  )
  const own = idsOf(methods.find(({ method }) => method === declared))
  const agreement = methods
    .filter(({ method }) => method !== declared)
    .map((other) => {
      const ids = idsOf(other)
      const shared = ids.filter((id) => own.includes(id)).length
      const sameSet = shared === own.length && shared === ids.length
      return { method: other.method, sameFirst: ids[0] === own[0], shared, sameSet }
    })
  return { declared, methods, agreement }
}

function idsOf(reasons: Reasons | undefined): readonly string[] {
  return reasons?.principal.map(({ id }) => id) ?? []
}
