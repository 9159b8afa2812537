import type { PreparedEntity } from '../index/entity.ts'
import type { PreparedQuery } from '../search/prepared.ts'
import type { Scorer } from '../search/search.ts'
import { judgeMatch, matchScore } from './judge-match.ts'
import type { Match, MatchSide } from './judge-match.ts'
import { rulesDigest } from './rules-digest.ts'

const querySide = ({ names, query }: PreparedQuery): MatchSide => ({
  ...query,
  names,
  written: query.names.map(({ text }) => text),
})

const candidateSide = ({ names, entity }: PreparedEntity): MatchSide => ({
  ...entity,
  names,
  written: entity.names.map(({ text }) => text),
})

/** Additive evidence as the judge of a search. */
export const matchScorer: Scorer<Match> = {
  digest: rulesDigest,
  score: ({ names, query }, candidate) =>
    matchScore(names, query, candidate.names, candidate.entity),
  explain: (query, candidate) => judgeMatch(querySide(query), candidateSide(candidate)),
}
