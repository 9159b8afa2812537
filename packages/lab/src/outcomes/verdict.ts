import type { Text } from '@xinyong/identity'
import type { Interval } from './interval.ts'

/** The three things a report may say; nothing else is ever said, and nothing in other words. */
export const VERDICTS = {
  addresses: { en: 'addresses the problem', zh: '对所针对的问题有效' },
  'not-shown': { en: 'not shown', zh: '未见证实' },
  harms: { en: 'harms', zh: '造成损害' },
} as const satisfies Readonly<Record<string, Text>>
export type Verdict = keyof typeof VERDICTS

export interface TargetResult {
  /** Difference to the baseline. */
  readonly difference: Interval
  readonly direction: 'up' | 'down'
  /** The least difference that would matter. */
  readonly atLeast: number
}

export interface GuardrailResult {
  /** Level under the policy; absent where the runs gave nothing to measure, which crosses nothing. */
  readonly level?: Interval
  readonly min?: number
  readonly max?: number
  /** Given where the baseline's own level counts too: the difference to it, infinite where the baseline has no level. */
  readonly change?: Pick<Interval, 'low' | 'high'>
  /** The largest difference to the baseline that does not matter; 0 where every one does. */
  readonly slack?: number
}

/**
 * True where the mean lies beyond the limit and, where the baseline's level counts too, surely beyond that by more than
 * does not matter.
 */
export function isCrossed({ level, min, max, change, slack = 0 }: GuardrailResult): boolean {
  if (level === undefined) return false
  const { low, high } = change ?? { low: Infinity, high: -Infinity }
  return (
    (max !== undefined && level.mean > max && low > slack) ||
    (min !== undefined && level.mean < min && high < -slack)
  )
}

/** True where the whole interval lies beyond the limit. */
function isBroken(rail: GuardrailResult): boolean {
  const { level, min, max } = rail
  if (level === undefined || !isCrossed(rail)) return false
  return (max !== undefined && level.low > max) || (min !== undefined && level.high < min)
}

/**
 * “Addresses the problem” only if the interval of every declared target excludes zero on the wanted side, reaches what
 * would matter, and no declared guardrail is crossed. “Harms” where a target surely moves the wrong way, or a guardrail
 * is surely crossed. All else is “not shown”.
 */
export function verdictOf(
  targets: readonly TargetResult[],
  guardrails: readonly GuardrailResult[],
): Verdict {
  const sure = (low: number, high: number, wanted: 'up' | 'down'): boolean =>
    wanted === 'up' ? low > 0 : high < 0
  const opposite = { up: 'down', down: 'up' } as const
  const worse = targets.some(({ difference: { low, high }, direction }) =>
    sure(low, high, opposite[direction]),
  )
  if (worse || guardrails.some(isBroken)) return 'harms'
  const reached =
    targets.length > 0 &&
    targets.every(
      ({ difference: { mean, low, high }, direction, atLeast }) =>
        sure(low, high, direction) && Math.abs(mean) >= atLeast,
    )
  return reached && !guardrails.some(isCrossed) ? 'addresses' : 'not-shown'
}
