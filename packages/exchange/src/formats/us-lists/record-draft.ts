import { createHash } from 'node:crypto'
import type { FtmEntity, SourceRecord } from '@xinyong/app'
import { draftEntity, squash } from '../shared/entity-draft.ts'
import type { EntityDraft } from '../shared/entity-draft.ts'
import type { NameIndex } from './name-index.ts'

export type ListedKind = 'person' | 'organisation' | 'vessel' | 'aircraft'

/** A record of a US list under construction. */
export interface RecordDraft {
  readonly kind: ListedKind
  readonly entity: EntityDraft
  readonly sanction: EntityDraft
  readonly names: NameIndex
  /** Words no property holds, as the list has them. */
  note(text: string): void
  relate(entity: FtmEntity): void
  /** An entity that hangs on this one, with an id that its content decides. */
  related(schema: string, what: string, content: readonly (string | undefined)[]): EntityDraft
  build(sourceId: string, programmes: readonly string[], listedOn?: string): SourceRecord
}

export function draftRecord(
  id: string,
  kind: ListedKind,
  schema: string,
  names: NameIndex,
): RecordDraft {
  const entity = draftEntity(id, schema)
  const sanction = draftEntity(`${id}-sanction`, 'Sanction')
  sanction.add('entity', id)
  const hanging = new Map<string, FtmEntity>()
  return {
    kind,
    entity,
    sanction,
    names,
    note: (text) => entity.add('notes', text),
    relate: (other) => {
      hanging.set(other.id, other)
    },
    related: (schema, what, content) => {
      const digest = createHash('sha1').update(JSON.stringify(content)).digest('hex').slice(0, 12)
      return draftEntity(`${id}-${what}-${digest}`, schema)
    },
    build: (sourceId, programmes, listedOn) => {
      sanction.add('program', ...programmes)
      sanction.add('programId', ...programmes.filter((programme) => programme.length <= 64))
      sanction.add('listingDate', listedOn)
      const name = squash(entity.values('name')[0] ?? '')
      return {
        sourceId,
        entity: { ...entity.build(), caption: name },
        related: [sanction.build(), ...hanging.values()],
        programmes,
        ...(listedOn === undefined ? {} : { listedOn }),
      }
    },
  }
}
