import type { PreparedEntity } from '../index/entity.ts'
import type { PreparedQuery } from '../search/prepared.ts'
import type { Scorer } from '../search/search.ts'
import { hasFacts, judgeMatch, matchScore } from './judge-match.ts'
import type { Facts, Match, MatchSide } from './judge-match.ts'
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

const NO_FACTS: Facts = {}

/** Additive evidence as the judge of a search. */
export const matchScorer: Scorer<Match> = {
  digest: rulesDigest,
  // A query of names alone is answered without reading what else is known of a candidate.
  score: ({ names, query }, candidate, asked = names, listed = candidate.names) =>
    matchScore(asked, query, listed, hasFacts(query) ? candidate.entity : NO_FACTS),
  explain: (query, candidate) => judgeMatch(querySide(query), candidateSide(candidate)),
}
