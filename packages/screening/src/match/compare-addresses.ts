import { normaliseName, simplify } from '@xinyong/identity'
import type { Finding } from './finding.ts'
import { makeFinding, strongest } from './make-finding.ts'

const SAME = 0.75
const NEAR = 0.4
/** Words that stand in most addresses. */
const COMMON = new Set(
  'street st road rd avenue ave no number floor room building district city province county po box the of and'.split(
    ' ',
  ),
)
const HAN = /\p{Script=Han}/u

const wordsOf = (address: string): ReadonlySet<string> =>
  new Set(
    normaliseName(simplify(address)).tokens.flatMap((token) =>
      HAN.test(token) ? Array.from(token) : COMMON.has(token) ? [] : [token],
    ),
  )

const compare = (asked: string, known: string): Finding | undefined => {
  const [a, b] = [wordsOf(asked), wordsOf(known)]
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return undefined
  let shared = 0
  for (const word of few) if (many.has(word)) shared += 1
  const share = shared / few.size
  // A town alone is in every address of the town.
  if (share >= SAME && few.size > 2) return makeFinding('address.same', asked, known)
  return share >= NEAR ? makeFinding('address.near', asked, known) : undefined
}

/** The best agreement among addresses. Different addresses say nothing: people move. */
export const compareAddresses = (
  query: readonly string[],
  candidate: readonly string[],
): Finding | undefined =>
  strongest(query.flatMap((asked) => candidate.flatMap((known) => compare(asked, known) ?? [])))
