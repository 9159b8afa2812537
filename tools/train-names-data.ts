import { createHash } from 'node:crypto'

/** The labelled pairs, gathered into families of rows that share a name. */
export type LabelledPair = {
  readonly schema: string
  readonly name1: string
  readonly name2: string
  readonly isMatch: boolean
  readonly family: string
}

/** Which of so many parts a family belongs to. Part 0 of 2 is the tuning part, part 1 is held out. */
export const partOf = (family: string, parts: number): number =>
  createHash('sha256').update(family).digest().readUInt32BE(0) % parts

const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const familiesOf = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const parents = new Map<string, string>()
  const find = (name: string): string => {
    const parent = parents.get(name)
    return parent === undefined || parent === name ? name : find(parent)
  }
  for (const [a, b] of pairs) {
    const [left, right] = [find(a), find(b)].toSorted()
    parents.set(right ?? '', left ?? '')
    parents.set(left ?? '', left ?? '')
  }
  return pairs.map(([a]) => find(a))
}

export const pairsOf = (csv: string): readonly LabelledPair[] => {
  const rows = csv.split('\n').slice(1).filter(Boolean).map(cells)
  const families = familiesOf(rows.map((row) => [keyOf(row[2] ?? ''), keyOf(row[3] ?? '')]))
  return rows.map((row, at) => ({
    schema: row[1] ?? '',
    name1: row[2] ?? '',
    name2: row[3] ?? '',
    isMatch: row[4] === 'true',
    family: families[at] ?? '',
  }))
}

export const aucOf = (labels: readonly number[], scores: readonly number[]): number => {
  let [won, all] = [0, 0]
  labels.forEach((label, at) => {
    if (label !== 1) return
    labels.forEach((other, to) => {
      if (other === 1) return
      const [mine, its] = [scores[at] ?? 0, scores[to] ?? 0]
      won += mine > its ? 1 : mine === its ? 0.5 : 0
      all += 1
    })
  })
  return all === 0 ? Number.NaN : won / all
}

/** F1 at the threshold, or the best over all thresholds. */
export const bestF1 = (
  labels: readonly number[],
  scores: readonly number[],
  threshold?: number,
): number =>
  Math.max(
    ...(threshold === undefined ? [...new Set(scores)] : [threshold]).map((cut) => {
      const hits = scores.map((score) => score >= cut)
      const right = labels.filter((label, at) => label === 1 && hits[at]).length
      const found = hits.filter(Boolean).length
      const wanted = labels.filter((label) => label === 1).length
      return found + wanted === 0 ? 0 : (2 * right) / (found + wanted)
    }),
  )
