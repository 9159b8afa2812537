import type { Finding, FindingCode } from './finding.ts'
import { matchRules } from './match-weights.ts'

/** A finding with its published weight and its sentence. */
export const makeFinding = (
  code: keyof typeof matchRules,
  query: string,
  candidate: string,
): Finding => {
  const { logOdds, text } = matchRules[code]
  const [field = 'name'] = code.split('.')
  return {
    field: field as Finding['field'],
    code: code satisfies FindingCode,
    query,
    candidate,
    logOdds,
    text: text(query, candidate),
  }
}

/** The finding that speaks most for the match; the first of equals. */
export const strongest = (findings: readonly Finding[]): Finding | undefined => {
  let best: Finding | undefined
  for (const finding of findings)
    if (best === undefined || finding.logOdds > best.logOdds) best = finding
  return best
}
