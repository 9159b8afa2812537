import { Button } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

/** A plain link: the flow leaves the page and comes back through the server. */
export function OpenIdButton({ label }: { readonly label: string | undefined }): ReactNode {
  const { t } = useLanguage()
  const { next } = useSearch({ from: '/sign-in' })
  const query =
    next === undefined
      ? ''
      : `?next=${encodeURIComponent(next.startsWith('/app') ? next : `/app${next}`)}`
  return (
    <Button
      component="a"
      href={`/auth/oidc/start${query}`}
      variant="default"
      leftSection={<IconBuildingBank aria-hidden size={18} />}
    >
      {label ?? t('session.open-id')}
    </Button>
  )
}
