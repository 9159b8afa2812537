import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { collationQuery } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'

export function RegisterChoice({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (register: string) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const { data } = useQuery(collationQuery)
  return (
    <NativeSelect
      label={t('collation.register')}
      flex="1 1 220px"
      maw={360}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('filter.all') },
        ...(data?.registers ?? []).map(({ id, title }) => ({ value: id, label: pick(title) })),
      ]}
    />
  )
}
