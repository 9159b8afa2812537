import { Checkbox, Group, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { packsQuery } from '../../api/cases.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { workSearch, stages, type WorkSearch } from '../../routes/search.ts'

/** What of the queue to see; kept in the address, so that it can be sent to a colleague. */
export function CaseFilters({ search }: { readonly search: WorkSearch }): ReactNode {
  const { t, pick } = useLanguage()
  const navigate = useNavigate({ from: '/work' })
  const packs = useQuery(packsQuery)
  const set = (change: Record<string, unknown>): void => {
    void navigate({ search: workSearch({ ...search, ...change }), replace: true })
  }
  const operated = (packs.data?.items ?? []).filter(({ use }) => use === 'operate')
  return (
    <Group gap="md" align="flex-end" role="search" aria-label={t('work.filters')}>
      <NativeSelect
        label={t('work.scheme')}
        maw="100%"
        value={search.pack ?? ''}
        onChange={(event) => set({ pack: event.currentTarget.value })}
        data={[
          { value: '', label: t('filter.all') },
          ...operated.map(({ id, title }) => ({ value: id, label: pick(title) })),
        ]}
      />
      <NativeSelect
        label={t('work.stage')}
        value={search.stage ?? ''}
        onChange={(event) => set({ stage: event.currentTarget.value })}
        data={[
          { value: '', label: t('filter.all') },
          ...stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
        ]}
      />
      <NativeSelect
        label={t('work.sort')}
        value={search.sort ?? ''}
        onChange={(event) => set({ sort: event.currentTarget.value })}
        data={[
          { value: '', label: t('work.sort-due') },
          { value: 'opened', label: t('work.sort-opened') },
        ]}
      />
      <Checkbox
        label={t('work.overdue-only')}
        checked={search.overdue === true}
        onChange={(event) => set({ overdue: event.currentTarget.checked })}
        pb={8}
      />
    </Group>
  )
}
