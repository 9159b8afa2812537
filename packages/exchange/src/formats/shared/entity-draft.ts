import type { FtmEntity } from '@xinyong/app'

/** An entity under construction: values are trimmed, well-formed, unique per property and in order of arrival. */
export interface EntityDraft {
  readonly id: string
  schema: string
  add(property: string, ...values: readonly (string | undefined)[]): void
  has(property: string): boolean
  values(property: string): readonly string[]
  build(): FtmEntity
}

export function draftEntity(id: string, schema: string): EntityDraft {
  const properties = new Map<string, Set<string>>()
  return {
    id,
    schema,
    add(property, ...values) {
      for (const value of values) {
        const clean = value === undefined ? '' : squash(value)
        if (clean === '') continue
        const known = properties.get(property)
        if (known === undefined) properties.set(property, new Set([clean]))
        else known.add(clean)
      }
    },
    has: (property) => properties.has(property),
    values: (property) => [...(properties.get(property) ?? [])],
    build() {
      const names = [...properties.keys()].sort()
      return {
        id,
        schema: this.schema,
        properties: Object.fromEntries(
          names.map((name) => [name, [...(properties.get(name) ?? [])]]),
        ),
      }
    },
  }
}

/** One blank between words, none around, no lone surrogates: what a database and a hash can hold. */
export function squash(value: string): string {
  return value.replace(/\s+/gu, ' ').trim().toWellFormed()
}
