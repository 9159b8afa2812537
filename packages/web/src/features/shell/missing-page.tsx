import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Page } from '../../ui/page.tsx'

export function MissingPage(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('missing.title')} lead={t('missing.lead')} width={760}>
      <AppLink to="/">{t('missing.home')}</AppLink>
    </Page>
  )
}
