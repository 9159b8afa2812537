import { Alert } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

export function SetupHint(): ReactNode {
  const { t } = useLanguage()
  return (
    <Alert color="seal" variant="outline" title={t('setup.needed')}>
      {t('setup.needed-how')}
    </Alert>
  )
}
