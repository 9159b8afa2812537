import { NOTHING_IN_COMMON, compareNames, nameOdds } from '../names/compare-names.ts'
import type { NameEvidence, NameOdds } from '../names/compare-names.ts'
import { NOTHING_GOES, partnersIn, prospectOf } from '../names/name-prospect.ts'
import type { Prospect } from '../names/name-prospect.ts'
import type { PreparedName } from '../prepared-name.ts'

/** The two names that speak most for a match: their places and what they say. */
export type BestNames = {
  readonly query: number
  readonly candidate: number
  readonly evidence: NameEvidence
}

type Found = {
  readonly odds: NameOdds
  readonly asked: PreparedName
  readonly known: PreparedName
  readonly query: number
  readonly candidate: number
}

const areSame = (a: PreparedName, b: PreparedName): boolean => {
  if (a.words.length !== b.words.length || a.words.length < 2) return false
  for (let at = 0; at < a.words.length; at += 1) if (a.words[at] !== b.words[at]) return false
  return true
}

type Odds = { readonly prospect: Prospect; readonly of: Map<PreparedName, NameOdds> }

/** What names asked for were measured at: subjects share names, and what is shown is measured to be ranked and again to be explained. */
const measured = new Map<PreparedName, Odds>()
const MOST_MEASURED = 8192
let kept = 0

const measuredOf = (asked: PreparedName): Odds => {
  const known = measured.get(asked)
  if (known !== undefined) return known
  if (kept >= MOST_MEASURED) {
    measured.clear()
    kept = 0
  }
  const odds: Odds = { prospect: prospectOf(asked), of: new Map() }
  measured.set(asked, odds)
  kept += 1
  return odds
}

const oddsOf = (asked: PreparedName, known: PreparedName, odds: Odds): NameOdds => {
  const partners = partnersIn(odds.prospect, asked, known)
  if (partners === NOTHING_GOES) return NOTHING_IN_COMMON
  const found = odds.of.get(known)
  if (found !== undefined) return found
  const value = nameOdds(asked, known, partners)
  if (kept < MOST_MEASURED) {
    odds.of.set(known, value)
    kept += 1
  }
  return value
}

// Nothing agrees better than the very same words: a query of many names need not be measured against all.
const samePair = (
  query: readonly PreparedName[],
  candidate: readonly PreparedName[],
): Found | undefined => {
  for (let at = 0; at < query.length; at += 1)
    for (let to = 0; to < candidate.length; to += 1) {
      const [asked, known] = [query[at] as PreparedName, candidate[to] as PreparedName]
      if (areSame(asked, known))
        return {
          odds: oddsOf(asked, known, measuredOf(asked)),
          asked,
          known,
          query: at,
          candidate: to,
        }
    }
  return undefined
}

/** The two names that agree best, the first of equals. Undefined where either side has no name. */
export const bestPair = (
  query: readonly PreparedName[],
  candidate: readonly PreparedName[],
): Found | undefined => {
  const same = samePair(query, candidate)
  if (same !== undefined) return same
  let best: NameOdds | undefined
  let [at, to] = [-1, -1]
  for (let left = 0; left < query.length; left += 1) {
    const asked = query[left] as PreparedName
    const row = measuredOf(asked)
    for (let right = 0; right < candidate.length; right += 1) {
      const odds = oddsOf(asked, candidate[right] as PreparedName, row)
      if (best !== undefined && odds.logOdds <= best.logOdds) continue
      best = odds
      at = left
      to = right
    }
  }
  const [asked, known] = [query[at], candidate[to]]
  return best === undefined || asked === undefined || known === undefined
    ? undefined
    : { odds: best, asked, known, query: at, candidate: to }
}

/** The same with what the two names say. */
export const bestNames = (
  query: readonly PreparedName[],
  candidate: readonly PreparedName[],
): BestNames | undefined => {
  const found = bestPair(query, candidate)
  return (
    found && {
      query: found.query,
      candidate: found.candidate,
      evidence: compareNames(found.asked, found.known),
    }
  )
}
