import { exp, ln } from '../../random/elementary.ts'

/** Payoffs of the two types when `i` of them are mutants, 1 ≤ i < size. */
export type Payoffs = (i: number) => { readonly mutant: number; readonly resident: number }

/** How a payoff difference becomes a chance to be copied. */
export type Update =
  /** Pairwise comparison: copied with chance 1/(1+exp(-s·difference)); Infinity copies the better at once, ties by a coin. */
  | { readonly rule: 'imitation'; readonly strength: number }
  /** Birth and death, fitness exp(s·payoff). */
  | { readonly rule: 'moran'; readonly strength: number }
  /** Birth and death, fitness 1 - s + s·payoff. */
  | { readonly rule: 'moran-linear'; readonly strength: number }

const TIE = 1e-9

/** The logarithm of how much likelier a step down is than a step up; ±Infinity where one of them cannot be. */
function logRatio({ mutant, resident }: ReturnType<Payoffs>, { rule, strength }: Update): number {
  const difference = mutant - resident
  if (rule === 'moran-linear') {
    const [up, down] = [mutant, resident].map((payoff) => 1 - strength + strength * payoff)
    if (up! < 0 || down! < 0)
      throw new RangeError('a fitness is below zero: the selection is too strong')
    return ln(down!) - ln(up!)
  }
  if (strength !== Infinity) return -strength * difference
  return Math.abs(difference) < TIE ? 0 : difference > 0 ? -Infinity : Infinity
}

/**
 * The logarithm of the chance that one mutant takes over a population of `size`, by the birth-death formula
 * 1 / (1 + Σ_k Π_{i≤k} T⁻(i)/T⁺(i)), summed in logarithms so that neither end overflows; -Infinity where it cannot.
 */
export function logFixation(size: number, payoffs: Payoffs, update: Update): number {
  let log = 0
  const terms: number[] = [0]
  for (let i = 1; i < size; i += 1) {
    const ratio = logRatio(payoffs(i), update)
    // A step that can only go up erases whatever stood against it before; one that can only go down ends the rise.
    if (ratio === Infinity) return -Infinity
    log = log === -Infinity ? -Infinity : log + ratio
    terms.push(log)
  }
  const most = terms.reduce((a, b) => Math.max(a, b))
  const sum = terms.reduce((total, term) => total + (term === -Infinity ? 0 : exp(term - most)), 0)
  return -most - ln(sum)
}

/** The chance itself; 0 where it is too small for a number. */
export const fixation = (size: number, payoffs: Payoffs, update: Update): number =>
  exp(logFixation(size, payoffs, update))
