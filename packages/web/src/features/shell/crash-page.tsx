import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'

/** A screen that could not be drawn: the rest of the workbench stays. */
export function CrashPage({ error, reset }: ErrorComponentProps): ReactNode {
  const { t } = useLanguage()
  const router = useRouter()
  return (
    <Page title={t('crash.title')} width={760}>
      <ProblemAlert
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Page>
  )
}
