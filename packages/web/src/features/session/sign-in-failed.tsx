import { Alert } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

/** What the identity provider's door sent back. */
export function SignInFailed({ code }: { readonly code: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <Alert role="alert" color="seal" variant="outline" title={t('session.failed')}>
      {t(
        code === 'account/not-found' || code === 'access/forbidden'
          ? 'session.failed-no-account'
          : 'session.failed-provider',
      )}
    </Alert>
  )
}
