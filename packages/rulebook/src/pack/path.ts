/** Where a value stands in a pack or test file: keys and list positions from the root. */
export type Path = readonly (string | number)[]

/** A path as people read it: `measures[3].title.zh`. */
export function formatPath(path: Path): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('')
}

/** Every value of a tree with its path, parents before children. */
export function* walk(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value }
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* walk(item, [...path, at])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key])
  }
}
