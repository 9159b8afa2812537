import type { PlainDate } from '@xinyong/identity'

/** Open statistics per scheme and authority: counts only, small counts suppressed by the presenter. */
export interface SchemeStatistics {
  readonly pack: string
  readonly authority: string
  readonly opened: number
  readonly entered: number
  readonly dismissed: number
  readonly inForce: number
  readonly ended: Readonly<Record<string, number>>
  readonly objections: number
  readonly objectionsGranted: number
  readonly annulled: number
  readonly overdueClocks: number
  readonly checks: number
  readonly denials: number
}

export interface StatisticsStore {
  schemes(on: PlainDate): Promise<readonly SchemeStatistics[]>
}
