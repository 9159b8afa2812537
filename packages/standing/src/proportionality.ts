import type { Text } from '@xinyong/identity'
import { measuresFor } from '@xinyong/procedure'
import { lawText, permittedBy } from '@xinyong/rulebook'
import type {
  Assessment,
  Citation,
  Domain,
  Rules,
  Status,
  SubjectKind,
  Term,
} from '@xinyong/rulebook'
import { longestDays } from './term-length.ts'

/**
 * How a measure hangs together with the ground: in the same domain; outside it but on a basis of its own that the pack
 * names; or neither, which a pack in use must not have (charter 3).
 */
export type Nexus = 'same-domain' | 'statutory' | 'none'

/** One (ground, measure) pair of a scheme on a day. */
export interface Proportionality {
  readonly pack: string
  readonly scheme: Text
  readonly ground: { readonly id: string; readonly title: Text; readonly domain: Domain }
  readonly measure: { readonly id: string; readonly title: Text; readonly domain: Domain }
  readonly law: Citation
  readonly lawText: Text
  readonly basis?: Citation
  readonly basisText?: Text
  /** The law, or the basis, is not verified. */
  readonly status: Status
  readonly nexus: Nexus
  readonly severity: number
  readonly duration: Term
  readonly bodies: number
  /** How far the pair is from proportion, 1 to 60: severity × reach × length. See `disproportionOf`. */
  readonly disproportion: number
  /** Items of catalogues of joint measures that permit it on the day. */
  readonly listedAs: readonly string[]
  readonly subjects: readonly SubjectKind[]
  /** Why it is relevant and proportionate, as the pack's author says: the measure's own words or the scheme's. */
  readonly assessment?: Assessment
}

const nexusOf = (ground: Domain, measure: Domain, basis: Citation | undefined): Nexus =>
  ground === measure ? 'same-domain' : basis === undefined ? 'none' : 'statutory'

const reach: Readonly<Record<Nexus, number>> = { 'same-domain': 1, statutory: 2, none: 4 }

/**
 * A figure to sort by, not a judgment: severity (1 to 5), times how far the measure leaves the ground's domain (1 within
 * it, 2 outside on a statute of its own, 4 on none), times how long it lasts at most (1 up to a year, 2 up to three, 3
 * longer or without end).
 */
export const disproportionOf = (severity: number, nexus: Nexus, duration: Term): number => {
  const years = longestDays(duration) / 366
  return severity * reach[nexus] * (years <= 1 ? 1 : years <= 3 ? 2 : 3)
}

/** Every pair of ground and measure of a scheme, in the pack's order: the public proportionality report. */
export const proportionalityOf = (rules: Rules): readonly Proportionality[] =>
  rules.grounds.flatMap((ground) =>
    rules.measures.flatMap((measure) => {
      const subjects = rules.subjects.filter((kind) =>
        measuresFor(rules, ground.id, kind).includes(measure.id),
      )
      if (subjects.length === 0) return []
      const basis = measure.crossDomainBasis
      const assessment = measure.assessment ?? rules.assessment
      const sourceOf = (law: Citation) =>
        rules.sources[law.split(' ')[0] ?? '']?.status ?? 'unverified'
      const checked = [measure.law, ...(basis === undefined ? [] : [basis])]
      const nexus = nexusOf(ground.domain, measure.domain, basis)
      const verified =
        measure.status === 'verified' && checked.every((law) => sourceOf(law) === 'verified')
      return [
        {
          pack: rules.pack,
          scheme: rules.title,
          ground: { id: ground.id, title: ground.title, domain: ground.domain },
          measure: { id: measure.id, title: measure.title, domain: measure.domain },
          law: measure.law,
          lawText: lawText(rules.sources, measure.law),
          ...(basis === undefined ? {} : { basis, basisText: lawText(rules.sources, basis) }),
          status: verified ? ('verified' as const) : ('unverified' as const),
          nexus,
          severity: measure.severity,
          duration: ground.term.value,
          bodies: measure.bodies.length,
          disproportion: disproportionOf(measure.severity, nexus, ground.term.value),
          listedAs: permittedBy(measure, rules.on),
          subjects,
          ...(assessment === undefined ? {} : { assessment }),
        },
      ]
    }),
  )

/** Figures of a proportionality report. */
export interface ProportionalitySummary {
  readonly pairs: number
  readonly byNexus: Readonly<Record<Nexus, number>>
  /** Highest severity of a measure outside the ground's domain; 0 where there is none. */
  readonly worstCrossDomain: number
  readonly openEnded: number
}

export const summariseProportionality = (
  pairs: readonly Proportionality[],
): ProportionalitySummary => {
  const count = (nexus: Nexus): number => pairs.filter((pair) => pair.nexus === nexus).length
  return {
    pairs: pairs.length,
    byNexus: {
      'same-domain': count('same-domain'),
      statutory: count('statutory'),
      none: count('none'),
    },
    worstCrossDomain: Math.max(
      0,
      ...pairs.filter(({ nexus }) => nexus !== 'same-domain').map(({ severity }) => severity),
    ),
    openEnded: pairs.filter(({ duration }) => duration.kind === 'open').length,
  }
}
