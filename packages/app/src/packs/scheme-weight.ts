import type { OutputOf } from '@xinyong/contract'
import { sayTerm, type Pack } from '@xinyong/rulebook'
import { longestDays, summariseProportionality, type Proportionality } from '@xinyong/standing'

type SchemeWeight = OutputOf<'getProportionality'>['schemes'][number]

/** One line for a whole scheme, from all its pairs; there must be one. */
export function weightOf(pack: Pack, pairs: readonly Proportionality[]): SchemeWeight {
  const { byNexus } = summariseProportionality(pairs)
  const longest = pairs
    .map(({ duration }) => ({ duration, length: longestDays(duration) }))
    .reduce((most, next) => (next.length > most.length ? next : most))
  const severities = pairs.map(({ severity }) => severity)
  const mean = severities.reduce((sum, severity) => sum + severity, 0) / severities.length
  return {
    pack: pack.id,
    scheme: pack.title,
    jurisdiction: pack.jurisdiction,
    kind: pack.kind,
    use: pack.use,
    pairs: pairs.length,
    grounds: new Set(pairs.map(({ ground }) => ground.id)).size,
    measures: new Set(pairs.map(({ measure }) => measure.id)).size,
    crossDomain: byNexus.statutory + byNexus.none,
    withoutBasis: byNexus.none,
    heaviest: Math.max(...severities),
    meanSeverity: Math.round(mean * 100) / 100,
    longest: sayTerm(longest.duration),
    ...(Number.isFinite(longest.length) ? { longestDays: Math.round(longest.length) } : {}),
    mostBodies: Math.max(...pairs.map(({ bodies }) => bodies)),
    disproportion: Math.max(...pairs.map(({ disproportion }) => disproportion)),
    unverified: pairs.filter(({ status }) => status === 'unverified').length,
  }
}
