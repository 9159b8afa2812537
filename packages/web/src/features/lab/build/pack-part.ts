import { queryOptions } from '@tanstack/react-query'
import { ProblemError } from '@xinyong/contract/client'
import { api } from '../../../api/client.ts'
import type { Text } from '../../../i18n/locale.tsx'

export interface PackChoice {
  readonly id: string
  readonly title: Text
  /** Describes a scheme that no server may run: it runs here and nowhere else. */
  readonly study: boolean
}

interface StudyPack {
  readonly id: string
  readonly title: Text
}

/** Schemes that break the charter. No server gives them out as law; the lab brings them along for study. */
async function studyPacks(): Promise<readonly StudyPack[]> {
  const { default: packs } = await import('../engine/study-packs.json', { with: { type: 'json' } })
  return packs
}

export const packChoicesQuery = queryOptions({
  queryKey: ['lab-packs'],
  staleTime: 600_000,
  queryFn: async (): Promise<readonly PackChoice[]> => {
    const { items } = await api.listPacks()
    const running = items.map(({ id, title }) => ({ id, title, study: false }))
    const studied = (await studyPacks()).map(({ id, title }) => ({ id, title, study: true }))
    return [...running, ...studied]
  },
})

/** A pack as data, with everything it says on every day. */
export const packQuery = (id: string) =>
  queryOptions({
    queryKey: ['lab-pack', id],
    staleTime: 600_000,
    queryFn: async (): Promise<object> => {
      const studied = (await studyPacks()).find((pack) => pack.id === id)
      return studied ?? (await api.getPack({ id })).pack
    },
    retry: (failures, error) =>
      failures < 1 && !(error instanceof ProblemError && error.problem.status < 500),
  })
