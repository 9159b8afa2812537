import type { Text } from '@xinyong/identity'
import type { SubjectKind } from '@xinyong/rulebook'

/** A part of the population with its declared marginals. Multiples are of the world's dials. */
export interface Group {
  readonly id: string
  readonly title: Text
  /** Part of the population; the shares of an experiment sum to 1. */
  readonly share: number
  readonly kind: SubjectKind
  /** Shares of characters; the rest are opportunists, who weigh gain against what they expect to suffer. */
  readonly honest: number
  readonly habitual: number
  readonly risk: Risk
  /** Multiples of the chance of an income shock, of being found, of a notice arriving, of a mistaken report, of needs. */
  readonly shock: number
  readonly found: number
  readonly notice: number
  readonly mistaken: number
  readonly needs: number
}

export const RISKS = ['averse', 'neutral', 'seeking'] as const
export type Risk = (typeof RISKS)[number]

const base = {
  habitual: 0.01,
  risk: 'neutral',
  shock: 1,
  found: 1,
  notice: 1,
  mistaken: 1,
  needs: 1,
} as const

/** A made-up prefecture: assumptions, told as such in every report. */
export const prefecture: readonly Group[] = [
  {
    ...base,
    id: 'settled',
    title: { en: 'Settled residents', zh: '常住居民' },
    share: 0.6,
    kind: 'person',
    honest: 0.9,
  },
  {
    ...base,
    id: 'migrant',
    title: { en: 'Migrant workers', zh: '外来务工人员' },
    share: 0.24,
    kind: 'person',
    honest: 0.9,
    shock: 2,
    notice: 0.7,
    mistaken: 1.5,
    needs: 0.7,
  },
  {
    ...base,
    id: 'trader',
    title: { en: 'Sole traders', zh: '个体工商户' },
    share: 0.1,
    kind: 'person',
    honest: 0.86,
    risk: 'seeking',
    shock: 1.5,
    needs: 1.4,
  },
  {
    ...base,
    id: 'firm',
    title: { en: 'Firms', zh: '企业' },
    share: 0.055,
    kind: 'organisation',
    honest: 0.85,
    needs: 1.2,
    shock: 1.2,
  },
  {
    ...base,
    id: 'public-body',
    title: { en: 'Public bodies', zh: '机关事业单位' },
    share: 0.005,
    kind: 'public-body',
    honest: 0.92,
    habitual: 0.005,
    needs: 0.5,
    shock: 0.5,
  },
]
