import type { Finding } from './finding.ts'
import { makeFinding } from './make-finding.ts'

/** Countries as ISO 3166-1 alpha-2 codes in any case; unknown on either side says nothing. */
export const compareCountries = (
  query: readonly string[],
  candidate: readonly string[],
): Finding | undefined => {
  if (query.length === 0 || candidate.length === 0) return undefined
  const known = new Set(candidate.map((country) => country.toLowerCase()))
  const shared = query.find((country) => known.has(country.toLowerCase()))
  return shared === undefined
    ? makeFinding('country.differs', query.join(', '), candidate.join(', '))
    : makeFinding('country.shared', query.join(', '), shared.toUpperCase())
}
