import type { Pack } from '@xinyong/rulebook'
import type { FtmEntity } from '../entities/entity.ts'
import type { EntryShown } from '../presenters/entry.ts'

const property = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined && value !== '') as string[]

function withValues(properties: Record<string, readonly string[]>): FtmEntity['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
}

/** An entry of our own as FollowTheMoney states it: the subject as the public sees it, and the listing beside it. */
export function entityOfEntry(
  pack: Pack,
  entry: EntryShown,
): { readonly entity: FtmEntity; readonly related: readonly FtmEntity[] } {
  const { subject } = entry
  const person = subject.kind === 'person'
  const schemas = { person: 'Person', organisation: 'Organization', 'public-body': 'PublicBody' }
  const id = `xinyong-${subject.id}`
  const numbers = subject.identifiers.map(({ scheme, shown }) => `${scheme}:${shown}`)
  const entity: FtmEntity = {
    id,
    schema: schemas[subject.kind],
    caption: subject.names[0] ?? subject.id,
    properties: withValues({
      name: property(...subject.names),
      country: subject.countries.map((country) => country.toLowerCase()),
      birthDate: person ? property(subject.birthYear?.toString()) : [],
      idNumber: person ? numbers : [],
      registrationNumber: person ? [] : numbers,
      topics: pack.direction === 'commendation' ? [] : ['reg.action'],
    }),
  }
  const listing: FtmEntity = {
    id: `xinyong-entry-${entry.id}`,
    schema: 'Sanction',
    properties: withValues({
      entity: [id],
      authority: property(entry.authority.en, entry.authority.zh),
      program: property(pack.title.en, pack.title.zh),
      programId: [pack.id],
      reason: property(entry.ground.title.en, entry.ground.title.zh),
      provisions: property(entry.ground.law),
      startDate: property(entry.from),
      endDate: property(entry.to),
      status: [entry.state],
      country: /^[A-Z]{2}$/.test(pack.jurisdiction) ? [pack.jurisdiction.toLowerCase()] : [],
    }),
  }
  return { entity, related: [listing] }
}
