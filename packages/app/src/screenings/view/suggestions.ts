import { livingEntities } from '@xinyong/screening'
import type { NameIndex } from '@xinyong/screening'

export interface Suggestions {
  /** Ids of entities with a name, or a word of one, that begins so. */
  find(prefix: string, most: number): readonly string[]
  /** The index has changed. */
  forget(): void
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
const GAP = '\u0000'

/** The starts of names and of their words in one sorted list, made when it is first asked for and after changes. */
export function createSuggestions(index: NameIndex): Suggestions {
  let starts: readonly string[] | undefined
  const made = (): readonly string[] => {
    const list: string[] = []
    for (const { id, names } of livingEntities(index))
      for (const { text } of names) {
        const name = fold(text.slice(0, 200))
        const words = name.split(/[\s,.·-]+/u)
        list.push(...new Set([name, ...words.slice(1)].map((word) => `${word}${GAP}${id}`)))
      }
    return list.toSorted()
  }
  const firstFrom = (list: readonly string[], prefix: string): number => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (list[middle]! < prefix) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    find(prefix, most) {
      const wanted = fold(prefix)
      if (wanted === '') return []
      starts ??= made()
      const found = new Set<string>()
      for (let at = firstFrom(starts, wanted); found.size < most; at += 1) {
        const start = starts[at]
        if (start === undefined || !start.startsWith(wanted)) break
        found.add(start.slice(start.indexOf(GAP) + 1))
      }
      return [...found]
    },
    forget() {
      starts = undefined
    },
  }
}
