import type { PlainDate } from '@xinyong/identity'
import { termEnd } from '@xinyong/procedure'

/** Whose law says how long adverse information is kept. */
export type RetentionProfile = 'cn-credit' | 'us-fcra'

export interface KeptItem {
  readonly kind: 'adverse' | 'bankruptcy' | 'favourable'
  /** First day of the conduct, or of the order for relief. */
  readonly from: PlainDate
  /** Last day of the conduct; absent while it goes on. */
  readonly ended?: PlainDate
}

export interface Retention {
  readonly rule: 'R9' | 'R17'
  /** First day on which the item is gone; absent: no end is known. */
  readonly until?: PlainDate
  /** `delete`: it must be destroyed. `hide`: no report may show it. */
  readonly after: 'delete' | 'hide' | 'keep'
}

/**
 * How long an item may be kept or shown.
 * `cn-credit`: Credit Reporting Industry Regulations 2013, art. 16: five years from the END of the conduct, then delete.
 * `us-fcra`: 15 USC 1681c: seven years, bankruptcies ten, then no report may hold it.
 */
export function retentionOf(profile: RetentionProfile, item: KeptItem): Retention {
  const rule = profile === 'cn-credit' ? 'R17' : 'R9'
  if (item.kind === 'favourable') return ends(rule, undefined, 'keep')
  if (profile === 'us-fcra')
    return ends(rule, termEnd(item.from, item.kind === 'bankruptcy' ? '10y' : '7y'), 'hide')
  const until = item.ended === undefined ? undefined : termEnd(item.ended, '5y')
  return ends(rule, until, 'delete')
}

export function mayShow(profile: RetentionProfile, item: KeptItem, on: PlainDate): boolean {
  const { until } = retentionOf(profile, item)
  return until === undefined || on < until
}

function ends(
  rule: Retention['rule'],
  until: PlainDate | undefined,
  end: 'delete' | 'hide' | 'keep',
): Retention {
  return { rule, ...(until !== undefined && { until }), after: end }
}
