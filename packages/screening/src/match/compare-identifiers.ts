import { formatIdentifier, isIdentifierGrade } from '@xinyong/identity'
import type { Finding } from './finding.ts'
import { makeFinding, strongest } from './make-finding.ts'

type Numbered = { readonly scheme: string; readonly value: string }

/** Shorter numbers are house numbers, years and counters. */
const SHORTEST = 5

const bare = (value: string): string => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

const identifies = ({ scheme, value }: Numbered): boolean => {
  const read = formatIdentifier(scheme, value)
  return read.ok && isIdentifierGrade(read.identifier)
}

const written = ({ scheme, value }: Numbered): string =>
  scheme === '' ? value : `${scheme}:${value}`

const compare = (asked: Numbered, known: Numbered): Finding | undefined => {
  const stated = asked.scheme !== '' && known.scheme !== ''
  const sameScheme = asked.scheme === known.scheme
  const [a, b] = [bare(asked.value), bare(known.value)]
  if (a === b && a.length >= SHORTEST && (sameScheme || !stated)) {
    const grade = identifies(known.scheme === '' ? asked : known)
    return makeFinding(
      grade ? 'identifier.identifying' : 'identifier.same',
      written(asked),
      written(known),
    )
  }
  // A second number of the same kind may be a second document; only numbers one has once tell holders apart.
  return sameScheme && stated && identifies(asked) && identifies(known)
    ? makeFinding('identifier.differs', written(asked), written(known))
    : undefined
}

/** The best agreement among identifiers; numbers of different schemes are not compared, unknown schemes are tried. */
export const compareIdentifiers = (
  query: readonly Numbered[],
  candidate: readonly Numbered[],
): Finding | undefined =>
  strongest(query.flatMap((asked) => candidate.flatMap((known) => compare(asked, known) ?? [])))
