import type { RecordDraft } from './record-draft.ts'

/** A link to another entry of the same list; false when the list has no single entry of that name. */
export function addLink(draft: RecordDraft, name: string): boolean {
  const other = draft.names.find(name)
  if (other === undefined || other.entityId === draft.entity.id) return false
  const link = draft.related('UnknownLink', 'link', [other.entityId])
  link.add('subject', draft.entity.id)
  link.add('object', other.entityId)
  link.add('role', 'Linked To')
  draft.relate(link.build())
  return true
}

/** Who flies an aircraft, when that is an entry of the list. */
export function addOperator(draft: RecordDraft, name: string): boolean {
  const other = draft.names.find(name)
  if (other?.legal !== true) return false
  draft.entity.add('operator', other.entityId)
  return true
}
