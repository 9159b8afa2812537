import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'

interface Paged {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** The next page below the last, where there is one. */
export function MoreButton({ query }: { readonly query: Paged }): ReactNode {
  const { t } = useLanguage()
  if (!query.hasNextPage) return null
  return (
    <div>
      <Button
        variant="default"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t('screening.more-items')}
      </Button>
    </div>
  )
}
