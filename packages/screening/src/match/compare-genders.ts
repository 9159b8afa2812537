import type { Finding } from './finding.ts'
import { makeFinding } from './make-finding.ts'

const read = (gender: string): 'f' | 'm' | undefined => {
  const text = gender.trim().toLowerCase()
  if (/^(?:f|female|woman|女)/.test(text)) return 'f'
  return /^(?:m|male|man|男)/.test(text) ? 'm' : undefined
}

/** Genders where both sides state one; anything but female and male says nothing. */
export const compareGenders = (
  query: readonly string[],
  candidate: readonly string[],
): Finding | undefined => {
  const asked = query.flatMap((gender) => read(gender) ?? [])
  const known = candidate.flatMap((gender) => read(gender) ?? [])
  if (asked.length === 0 || known.length === 0) return undefined
  const same = asked.some((gender) => known.includes(gender))
  return makeFinding(
    same ? 'gender.same' : 'gender.differs',
    query.join(', '),
    candidate.join(', '),
  )
}
