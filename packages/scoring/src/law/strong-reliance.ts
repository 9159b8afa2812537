import type { Text } from '@xinyong/identity'

/** What a recipient reports about one outcome that it reached with a score. */
export interface RelianceRecord {
  readonly score: number
  readonly approved: boolean
  /** The recipient's own word for the weight of the score. */
  readonly weight: 'decisive' | 'one-of-several' | 'none'
  /** A person with the power to decide otherwise looked at the case. */
  readonly humanDecided: boolean
}

export interface Reliance {
  readonly rule: 'R7'
  readonly outcomes: number
  /** Share of outcomes without a human decision where the score was declared decisive. */
  readonly declared: number
  /** Share of outcomes that the best single cut of the score alone foretells. */
  readonly foretold: number
  /** That share for somebody who knows nothing but the commoner outcome. */
  readonly withoutScore: number
  readonly strong: boolean
  readonly because: readonly ('declared' | 'foretold')[]
  readonly duties: readonly Text[]
}

export interface RelianceLimits {
  /** Share of decisive, unreviewed outcomes from which reliance is strong. */
  readonly declared: number
  /** Of what the commoner outcome leaves open, the share that the score decides. */
  readonly foretold: number
}

const DUTIES: readonly Text[] = [
  {
    en: 'Making the score counts as an automated decision: let a person review it on request.',
    zh: '评分本身视为自动化决策：应依请求进行人工复核。',
  },
  { en: 'Hear the subject before the outcome is final.', zh: '在结果确定前听取当事人意见。' },
  { en: 'Take objections, and answer them with reasons.', zh: '受理异议并说明理由予以答复。' },
]

/**
 * Whether a recipient draws strongly on the score, so that making it is itself an automated decision (GDPR art. 22;
 * CJEU C-634/21, 7 December 2023). Two signs, for a recipient's own word is not enough: what it declares, and how well
 * the score alone foretells what it did.
 */
export function strongReliance(
  records: readonly RelianceRecord[],
  limits: RelianceLimits = { declared: 0.5, foretold: 0.9 },
): Reliance {
  const outcomes = records.length
  const share = (count: number): number => (outcomes === 0 ? 0 : count / outcomes)
  const decisive = records.filter((one) => one.weight === 'decisive' && !one.humanDecided)
  const approved = records.filter((one) => one.approved).length
  const withoutScore = share(Math.max(approved, outcomes - approved))
  const foretold = share(bestCut(records))
  const declared = share(decisive.length)
  // Where nearly all are approved, any cut foretells nearly all: only what it adds counts.
  const added = withoutScore === 1 ? 0 : (foretold - withoutScore) / (1 - withoutScore)
  const unreviewed = records.some((one) => !one.humanDecided)
  const because = [
    ...(outcomes > 0 && declared >= limits.declared ? (['declared'] as const) : []),
    ...(outcomes > 0 && unreviewed && added >= limits.foretold ? (['foretold'] as const) : []),
  ]
  const strong = because.length > 0
  return {
    rule: 'R7',
    outcomes,
    declared,
    foretold,
    withoutScore,
    strong,
    because,
    duties: strong ? DUTIES : [],
  }
}

/** Most outcomes that "approve at or above a cut" gets right. */
function bestCut(records: readonly RelianceRecord[]): number {
  const sorted = records.toSorted((a, b) => b.score - a.score)
  // Nobody approved: right for all that were not.
  let right = records.filter((one) => !one.approved).length
  let best = right
  sorted.forEach((one, at) => {
    right += one.approved ? 1 : -1
    if (sorted[at + 1]?.score !== one.score) best = Math.max(best, right)
  })
  return best
}
