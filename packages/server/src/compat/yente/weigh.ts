import type { Match } from '@xinyong/screening'
import { coefficients, featureOf, type Feature } from '../features.ts'

/** How much more or less than by default each feature counts. */
export type Factors = Readonly<Partial<Record<Feature, number>>>

const isFeature = (name: string): name is Feature => Object.hasOwn(coefficients, name)

/** Weights as factors of the published coefficients; the names of those no feature here bears are told apart. */
export function factorsOf(weights: Readonly<Record<string, number>>): {
  readonly factors: Factors
  readonly ignored: readonly string[]
} {
  const factors: Partial<Record<Feature, number>> = {}
  const ignored: string[] = []
  for (const [name, weight] of Object.entries(weights))
    if (isFeature(name)) {
      // A penalty cannot be turned into a reward, nor the other way round.
      const factor = Math.max(0, weight / coefficients[name])
      if (factor !== 1) factors[name] = factor
    } else ignored.push(name)
  return { factors, ignored }
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The score with the weights of the request. What a Mandarin reading alone may reach, no weight lifts. */
export function weighed(match: Match, factors: Factors): number {
  const more = match.findings.reduce((sum, finding) => {
    const feature = featureOf(finding)
    const factor = feature === undefined ? undefined : factors[feature]
    return factor === undefined ? sum : sum + finding.logOdds * (factor - 1)
  }, 0)
  if (more === 0) return match.score
  const total = match.logOdds + more
  return chance(match.name?.readingOnly === true ? Math.min(total, match.logOdds) : total)
}
