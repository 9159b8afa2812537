import type { ActRequest } from '../../api/types.ts'
import type { Field } from './act-fields.ts'
import type { DocumentDraft, Draft, DraftValue } from './draft.ts'

const isBlank = (value: DraftValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string'
    ? value.trim() === ''
    : Array.isArray(value)
      ? value.length === 0
      : Object.values(value).every((part) => part === ''))

const filled = (documents: readonly DocumentDraft[]): readonly DocumentDraft[] =>
  documents.filter((document) => !isBlank(document))

function valueOf(field: Field, value: DraftValue): unknown {
  switch (field.as) {
    case 'yes-no':
      return value === 'yes'
    case 'lines':
      return (value as string)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    case 'documents':
      return filled(value as readonly DocumentDraft[])
    case 'particulars':
      return Object.fromEntries(
        Object.entries(value as Readonly<Record<string, string>>).filter(([, text]) => text !== ''),
      )
    case 'prose':
    case 'line':
    case 'day':
    case 'period':
    case 'choice':
    case 'choices':
    case 'document':
      return value
  }
}

/** Whether a field is asked at all, given what was answered so far. */
export const isAsked = (field: Field, draft: Draft): boolean =>
  field.when === undefined || draft[field.when[0]] === field.when[1]

/** The act as the contract wants it; fields left blank are left out, for the server to judge. */
export function bodyOf(kind: string, fields: readonly Field[], draft: Draft): ActRequest {
  const parts = fields.flatMap((field) => {
    const value = draft[field.name]
    return isBlank(value) || !isAsked(field, draft) || value === undefined
      ? []
      : [[field.name, valueOf(field, value)] as const]
  })
  return { kind, ...Object.fromEntries(parts) } as ActRequest
}
