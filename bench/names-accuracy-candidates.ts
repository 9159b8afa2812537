import type { ListedName } from './names-accuracy-lists.ts'

const keysOf = (words: readonly { readonly latin: string }[]): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const { latin } of words)
    for (let at = -1; at < latin.length - 1; at += 1) keys.add(` ${latin} `.slice(at + 1, at + 4))
  return keys
}

/** The names nearest to a query by rare trigrams: a plain search of its own, so that no scorer picks its candidates. */
export function trigramSearch(
  names: readonly ListedName[],
): (words: readonly { readonly latin: string }[], most: number) => readonly ListedName[] {
  const postings = new Map<string, number[]>()
  names.forEach(({ prepared }, at) => {
    for (const key of keysOf(prepared.words)) {
      const list = postings.get(key) ?? []
      list.push(at)
      postings.set(key, list)
    }
  })
  const sums = new Float64Array(names.length)
  return (words, most) => {
    sums.fill(0)
    for (const key of keysOf(words)) {
      const list = postings.get(key) ?? []
      const rare = Math.log(names.length / (list.length + 1)) ** 2
      for (const at of list) sums[at] = (sums[at] ?? 0) + rare
    }
    const norm = (at: number): number => (sums[at] ?? 0) / Math.sqrt(names[at]!.text.length + 10)
    return [...sums.keys()]
      .filter((at) => (sums[at] ?? 0) > 0)
      .toSorted((a, b) => norm(b) - norm(a))
      .slice(0, most)
      .flatMap((at) => names[at] ?? [])
  }
}
