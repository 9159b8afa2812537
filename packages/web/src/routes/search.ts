type Raw = Record<string, unknown>

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export interface SignInSearch {
  readonly next?: string
  readonly problem?: string
}

/** Only addresses of this workbench are followed after sign-in. */
export function signInSearch(raw: Raw): SignInSearch {
  const next = text(raw['next'])
  const problem = text(raw['problem'])
  return {
    ...(next !== undefined && /^\/(?![/\\])/.test(next) ? { next } : {}),
    ...(problem === undefined ? {} : { problem }),
  }
}

export function setupSearch(raw: Raw): { readonly secret?: string } {
  const secret = text(raw['secret'])
  return secret === undefined ? {} : { secret }
}

export const stages = ['opened', 'proposed', 'decided', 'ended', 'closed'] as const
export type Stage = (typeof stages)[number]

export interface WorkSearch {
  readonly pack?: string
  readonly stage?: Stage
  readonly overdue?: true
  readonly sort?: 'opened'
}

export function workSearch(raw: Raw): WorkSearch {
  const pack = text(raw['pack'])
  const stage = stages.find((one) => one === raw['stage'])
  return {
    ...(pack === undefined ? {} : { pack }),
    ...(stage === undefined ? {} : { stage }),
    ...(raw['overdue'] === true ? { overdue: true as const } : {}),
    ...(raw['sort'] === 'opened' ? { sort: 'opened' as const } : {}),
  }
}

/** Which act's proof to verify. */
export function logSearch(raw: Raw): { readonly act?: number } {
  const act = Number(raw['act'])
  return Number.isSafeInteger(act) && act > 0 ? { act } : {}
}

export const pointsTabs = ['account', 'objections', 'aside'] as const

export interface PointsSearch {
  readonly scheme?: string
  readonly subject?: string
  readonly tab?: (typeof pointsTabs)[number]
}

/** Which scheme, whose account, and what of the operator's desk. */
export function pointsSearch(raw: Raw): PointsSearch {
  const scheme = text(raw['scheme'])
  const subject = text(raw['subject'])
  const tab = pointsTabs.find((one) => one === raw['tab'])
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(subject === undefined ? {} : { subject }),
    ...(tab === undefined ? {} : { tab }),
  }
}

export interface ReviewSearch {
  readonly match?: string
  readonly tab?: 'memory'
}

/** Which match is open, or the memory of what was decided. */
export function reviewSearch(raw: Raw): ReviewSearch {
  const match = text(raw['match'])
  return {
    ...(match === undefined ? {} : { match }),
    ...(raw['tab'] === 'memory' ? { tab: 'memory' as const } : {}),
  }
}

export const collationTabs = ['queue', 'clusters', 'truth', 'trail'] as const

export interface CollationSearch {
  readonly tab?: (typeof collationTabs)[number]
  readonly a?: string
  readonly b?: string
  readonly cluster?: string
}

/** Which part of the collation, which pair, which cluster. */
export function collationSearch(raw: Raw): CollationSearch {
  const [a, b, cluster] = [text(raw['a']), text(raw['b']), text(raw['cluster'])]
  const tab = collationTabs.find((one) => one === raw['tab'])
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(a === undefined || b === undefined ? {} : { a, b }),
    ...(cluster === undefined ? {} : { cluster }),
  }
}
