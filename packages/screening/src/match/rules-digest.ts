import { hex, sha256 } from '../index/sha256.ts'
import { inputNames } from '../names/name-model.ts'
import { nameWeights } from '../names/name-weights.ts'
import { bands, INDISTINGUISHABLE, matchRules } from './match-weights.ts'

/** Raised by hand with every change of the rules that are code, not tables. */
const RULES = 2

/** Everything published that decides a score. */
export const publishedRules = {
  version: RULES,
  name: { inputs: inputNames, ...nameWeights },
  findings: Object.fromEntries(
    Object.entries(matchRules).map(([code, { logOdds }]) => [code, logOdds]),
  ),
  bands,
  indistinguishable: INDISTINGUISHABLE,
}

/** SHA-256 of the published rules: answers that carry the same one were judged alike. */
export const rulesDigest: string = `sha256:${hex(
  sha256(new TextEncoder().encode(JSON.stringify(publishedRules))),
)}`
