import { Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'

/** The shape of what is coming; said aloud once. */
export function Waiting({ lines = 5 }: { readonly lines?: number }): ReactNode {
  const { t } = useLanguage()
  return (
    <Stack role="status" gap="sm">
      <span className="visually-hidden">{t('state.loading')}</span>
      <Skeleton h={30} w="40%" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} h={22} w={`${95 - line * 6}%`} />
      ))}
    </Stack>
  )
}
