import type { OutputOf } from '@xinyong/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Text } from '../i18n/locale.tsx'
import { api } from './client.ts'

export type PointsAccount = OutputOf<'getPointsAccount'>
export type PointsLine = PointsAccount['lines'][number]
export type PointsAside = PointsAccount['keptAside'][number]

const MOST = 200

export const myPointsQuery = queryOptions({
  queryKey: ['my-points'],
  queryFn: () => api.myPoints(),
})
export const pointsAccountQuery = (scheme: string, subject: string) =>
  queryOptions({
    queryKey: ['points-account', scheme, subject],
    queryFn: () => api.getPointsAccount({ scheme, subject }),
    // Each answer is a look that the subject sees: it is not asked for again by itself.
    staleTime: Infinity,
    retry: false,
  })
export const pointsAsideQuery = (scheme: string) =>
  queryOptions({
    queryKey: ['points-aside', scheme],
    queryFn: () => api.listPointsAside({ scheme, limit: MOST }),
  })
export const pointsObjectionsQuery = (scheme: string) =>
  queryOptions({
    queryKey: ['points-objections', scheme],
    queryFn: () => api.listPointsObjections({ scheme, limit: MOST }),
  })

export interface PointsItem {
  readonly id: string
  readonly title: Text
  readonly effect: string
  readonly document?: Text
  readonly worth?: {
    readonly value: number | string | { readonly min: number; readonly max: number }
  }
}
export interface PointsScheme {
  readonly unit: Text
  readonly consentRequired: boolean
  readonly items: readonly PointsItem[]
}

interface Rules {
  readonly points?: {
    readonly unit: Text
    readonly consent: { readonly required: boolean }
    readonly catalogue: readonly PointsItem[]
  }
}

/** The catalogue of a points scheme as it stands today. */
export const pointsSchemeQuery = (id: string) =>
  queryOptions({
    queryKey: ['points-scheme', id],
    staleTime: 600_000,
    queryFn: async (): Promise<PointsScheme | null> => {
      const { points } = (await api.getPack({ id })).rules as unknown as Rules
      if (!points) return null
      return {
        unit: points.unit,
        consentRequired: points.consent.required,
        items: points.catalogue,
      }
    },
  })
