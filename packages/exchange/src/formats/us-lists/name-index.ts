/** Which entry of the list a name means: remarks link entries by name only. */
export interface NameIndex {
  readonly find: (name: string) => ListedName | undefined
}

export interface ListedName {
  readonly entityId: string
  /** Whether the entry can own or operate things: a person or an organisation. */
  readonly legal: boolean
}

/** Collects names; one that two entries share links to neither, except that a primary name outranks an alias. */
export function createNameIndex(): NameIndex & {
  addPrimary(name: string, entry: ListedName): void
  addAlias(name: string, entry: ListedName): void
} {
  const primary = new Map<string, ListedName | undefined>()
  const aliases = new Map<string, ListedName | undefined>()
  const add = (map: typeof primary, name: string, entry: ListedName): void => {
    const key = keyOf(name)
    const known = map.get(key)
    if (!map.has(key)) map.set(key, entry)
    else if (known?.entityId !== entry.entityId) map.set(key, undefined)
  }
  return {
    addPrimary: (name, entry) => add(primary, name, entry),
    addAlias: (name, entry) => add(aliases, name, entry),
    find: (name) => {
      const key = keyOf(name)
      return primary.has(key) ? primary.get(key) : aliases.get(key)
    },
  }
}

// The last full stop of a remark is the sentence's and the name's at once.
function keyOf(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
    .toUpperCase()
}
