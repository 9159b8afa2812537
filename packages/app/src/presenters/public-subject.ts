import { maskPersonName } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { SubjectCard } from '../ports/ledger.ts'
import { presentSubject, type SubjectShown } from './subject.ts'

const identifierFields = new Set(['identifier', 'organisation-code'])

/**
 * A subject as the public may see it. A natural person's name is whole only where the publication rule publishes names
 * of persons unmasked; identifiers only where it publishes them at all (they are stored masked where sensitive).
 */
export function presentPublicSubject(subject: SubjectCard, rules: Rules): SubjectShown {
  const shown = presentSubject(subject)
  if (subject.kind !== 'person') return shown
  const fields = (rules.publication?.value.fields ?? []).filter(
    ({ subjects }) => subjects === undefined || subjects.includes(subject.kind),
  )
  const isPublic = rules.publication?.value.public.includes(subject.kind) === true
  const name = fields.find(({ id }) => id === 'name')
  const named = isPublic && name !== undefined && name.mask === undefined
  const numbered = isPublic && fields.some(({ id }) => identifierFields.has(id))
  return {
    ...shown,
    names: named ? shown.names : shown.names.map((full) => maskPersonName(full)),
    identifiers: numbered ? shown.identifiers : [],
  }
}
