import { queryOptions } from '@tanstack/react-query'
import type { Text } from '../i18n/locale.tsx'
import { api } from './client.ts'

interface PublishedField {
  readonly id: string
  readonly label: Text
}

// The register fills these itself from the subject and the case.
export const filledIn: ReadonlySet<string> = new Set([
  'name',
  'identifier',
  'organisation-code',
  'case-number',
  'court',
  'birth-date',
  'programme',
])

/** What a scheme publishes of an entry. */
export const publishedFieldsQuery = (pack: string) =>
  queryOptions({
    queryKey: ['pack', pack, 'fields'],
    staleTime: 600_000,
    queryFn: async (): Promise<readonly PublishedField[]> => {
      const { rules } = await api.getPack({ id: pack })
      const publication = rules['publication'] as
        | { readonly value?: { readonly fields?: readonly PublishedField[] } }
        | undefined
      return publication?.value?.fields ?? []
    },
  })
