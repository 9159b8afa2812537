import type { EntryRow } from '@xinyong/app'

/**
 * Rows come from the database each with its own copies of what thousands have in common: the scheme, the ground, the list
 * of measures. Kept once, a million entries fit where else a few hundred thousand would.
 */
export function createSharing(): (row: EntryRow) => EntryRow {
  const strings = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const nothing: readonly never[] = []

  const string = <T extends string>(value: T): T => {
    const known = strings.get(value)
    if (known !== undefined) return known as T
    strings.set(value, value)
    return value
  }
  const list = (values: readonly string[]): readonly string[] => {
    if (values.length === 0) return nothing
    const key = values.join('\n')
    const known = lists.get(key)
    if (known) return known
    const kept = values.map(string)
    lists.set(key, kept)
    return kept
  }
  const orNothing = <T>(values: readonly T[]): readonly T[] =>
    values.length === 0 ? nothing : values

  return ({ entry, subject, identifierKeys, seq }) => ({
    seq,
    identifierKeys,
    entry: {
      ...entry,
      pack: string(entry.pack),
      authority: string(entry.authority),
      ground: string(entry.ground),
      version: string(entry.version),
      subjectKind: string(entry.subjectKind),
      measures: list(entry.measures),
      suspensions: orNothing(entry.suspensions),
      tokens: orNothing(entry.tokens),
      annotations: orNothing(entry.annotations),
    },
    subject: {
      ...subject,
      kind: string(subject.kind),
      countries: list(subject.countries),
      identifiers: orNothing(subject.identifiers),
    },
  })
}
