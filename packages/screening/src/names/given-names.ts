import { givenNames } from './given-names-table.ts'
import { areForms } from './nicknames.ts'

const lines = new Map<string, ReadonlySet<number>>()
givenNames.split('\n').forEach((line, at) => {
  for (const name of line.split(' ')) lines.set(name, new Set([...(lines.get(name) ?? []), at]))
})

/** Whether both are given names people bear and two of them: neither one spelling of the other nor a short form. */
export const areTwoNames = (a: string, b: string): boolean => {
  const left = lines.get(a)
  const right = left === undefined ? undefined : lines.get(b)
  if (left === undefined || right === undefined) return false
  for (const line of left) if (right.has(line)) return false
  return !areForms(a, b)
}

/** Whether the table holds both as spellings of one name. */
export const areSpellings = (a: string, b: string): boolean => {
  const left = lines.get(a)
  const right = left === undefined ? undefined : lines.get(b)
  if (left === undefined || right === undefined) return false
  for (const line of left) if (right.has(line)) return true
  return false
}
