import { publishedRules } from '@xinyong/screening'
import type { Entity, Match, Query } from '@xinyong/screening'
import { readMarks } from './marks.ts'

const { findings: weights } = publishedRules
const PROOF = weights['identifier.identifying'] ?? 0

/**
 * Numbers that registers keep only as keyed hashes agree by their hashes. The engine sees two equal strings; that they
 * stand for a number with one holder is known here: only such numbers are hashed.
 */
export function identifiedByKey(query: Query, entity: Entity, match: Match): Match {
  if (match.identified) return match
  const asked = readMarks({ identifiers: query.identifiers ?? [] }).keys
  if (asked.length === 0) return match
  const known = new Set(readMarks(entity).keys)
  if (!asked.some((key) => known.has(key))) return match
  const others = match.findings.filter(({ field }) => field !== 'identifier')
  const before = match.findings.find(({ field }) => field === 'identifier')?.logOdds ?? 0
  const logOdds = match.logOdds - before + PROOF
  return {
    ...match,
    identified: true,
    band: 'identified',
    logOdds,
    score: 1 / (1 + Math.exp(-logOdds)),
    findings: [
      ...others,
      {
        field: 'identifier',
        code: 'identifier.identifying',
        query: '●',
        candidate: '●',
        logOdds: PROOF,
        text: {
          en: 'The identifier is the same and belongs to one holder only; the register keeps it as a keyed hash.',
          zh: '标识相同，且只属于一个持有者；登记系统仅保存其加密摘要。',
        },
      },
    ],
  }
}
