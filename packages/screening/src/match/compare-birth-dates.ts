import type { Finding, FindingCode } from './finding.ts'
import { makeFinding, strongest } from './make-finding.ts'

type Code = Extract<FindingCode, `birthDate.${string}`>

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

const digitsApart = (a: string, b: string): number => {
  let apart = 0
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) apart += 1
  return apart
}

// 1964-07-11 and 1964-11-07, 1946-07-11, or one digit mistyped.
const isSlip = (a: string, b: string): boolean => {
  const [left, right] = [a.replaceAll('-', ''), b.replaceAll('-', '')]
  const [yearA, yearB] = [left.slice(0, 4), right.slice(0, 4)]
  if (
    yearA === yearB &&
    left.slice(4, 6) === right.slice(6, 8) &&
    left.slice(6, 8) === right.slice(4, 6)
  )
    return true
  if (digitsApart(left, right) === 1) return true
  const sorted = (text: string): string => Array.from(text).toSorted().join('')
  return digitsApart(left, right) === 2 && sorted(left) === sorted(right)
}

const compare = (a: string, b: string): Code | undefined => {
  const [left, right] = [DATE.exec(a), DATE.exec(b)]
  if (left === null || right === null) return undefined
  const years = Math.abs(Number(left[1]) - Number(right[1]))
  const whole = left[3] !== undefined && right[3] !== undefined
  if (whole && left[0] === right[0]) return 'birthDate.same'
  if (whole && isSlip(left[0], right[0])) return 'birthDate.slip'
  if (years > 1) return 'birthDate.differs'
  if (years === 1) return 'birthDate.near'
  if (whole) return 'birthDate.near'
  const months = left[2] !== undefined && right[2] !== undefined
  return months && left[2] !== right[2] ? 'birthDate.near' : 'birthDate.year'
}

/** The best agreement among dates of birth of both sides; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, others count as unknown. */
export const compareBirthDates = (
  query: readonly string[],
  candidate: readonly string[],
): Finding | undefined =>
  strongest(
    query.flatMap((asked) =>
      candidate.flatMap((known) => {
        const code = compare(asked, known)
        return code === undefined ? [] : [makeFinding(code, asked, known)]
      }),
    ),
  )
