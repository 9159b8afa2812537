import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/client.ts'
import type { Text } from '../../../i18n/locale.tsx'

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  staleTime: 600_000,
  queryFn: async () => (await api.listPacks()).items,
})

/** A scheme as it stands on a day: what situations can fall under, and the pack itself for the run. */
export interface PackOn {
  readonly grounds: readonly { readonly id: string; readonly title: Text }[]
  readonly domains: readonly string[]
  readonly pack: Readonly<Record<string, unknown>>
}

interface Rules {
  readonly grounds?: PackOn['grounds']
  readonly points?: { readonly catalogue: PackOn['grounds'] }
  readonly measures?: readonly { readonly domain: string }[]
}

export const packOnQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['lab-pack', id, on],
    staleTime: 600_000,
    queryFn: async (): Promise<PackOn> => {
      const { rules, pack } = await api.getPack({ id, on })
      const { grounds = [], points, measures = [] } = rules as unknown as Rules
      return {
        grounds: points?.catalogue ?? grounds,
        domains: [...new Set(measures.map(({ domain }) => domain))],
        pack,
      }
    },
  })
