import { queryOptions } from '@tanstack/react-query'
import type { Text } from '../i18n/locale.tsx'
import { api } from './client.ts'

interface PublishedField {
  readonly id: string
  readonly label: Text
}

/** What the screens need to know of a scheme's law on a day. */
export interface SchemeRules {
  readonly fields: readonly PublishedField[]
  readonly timezone: string
  readonly notice: boolean
  readonly consent: boolean
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

interface Rules {
  readonly timezone: string
  readonly notice?: unknown
  readonly decision?: { readonly value: { readonly consent?: unknown } }
  readonly publication?: { readonly value: { readonly fields: readonly PublishedField[] } }
}

/** The law of a scheme as it governs a case: with its fields to publish and the steps it asks for. */
export const schemeRulesQuery = (pack: string, on: string) =>
  queryOptions({
    queryKey: ['pack', pack, on],
    staleTime: 600_000,
    queryFn: async (): Promise<SchemeRules> => {
      const rules = (await api.getPack({ id: pack, on })).rules as unknown as Rules
      return {
        fields: rules.publication?.value.fields ?? [],
        timezone: rules.timezone,
        notice: rules.notice !== undefined,
        consent: rules.decision?.value.consent !== undefined,
      }
    },
  })
