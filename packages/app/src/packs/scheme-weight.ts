import type { OutputOf } from '@xinyong/contract'
import { parsePeriod, sayTerm, type Pack, type Period, type Term } from '@xinyong/rulebook'
import { summariseProportionality, type Proportionality } from '@xinyong/standing'

type SchemeWeight = OutputOf<'getProportionality'>['schemes'][number]

const perUnit = { cd: 1, wd: 1.4, mo: 30.44, y: 365.25 } as const

function days(period: Period): number {
  const parsed = parsePeriod(period)
  return parsed === undefined ? 0 : parsed.n * perUnit[parsed.unit]
}

/** About how many days a term lasts at most; endless where no end is set. Orders terms, never computes a date. */
export function longestDays(term: Term): number {
  switch (term.kind) {
    case 'open':
    case 'source':
      return Number.POSITIVE_INFINITY
    case 'range':
      return days(term.max)
    case 'fixed':
      return days(term.length) + (term.prolong === undefined ? 0 : days(term.prolong.max))
  }
}

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
    unverified: pairs.filter(({ status }) => status === 'unverified').length,
  }
}
