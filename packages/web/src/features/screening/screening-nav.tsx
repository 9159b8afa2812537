import type { ReactNode } from 'react'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import classes from './screening.module.css'

/** The four desks of screening, as links: each has an address of its own. */
export function ScreeningNav(): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  return (
    <nav aria-label={t('screening.title')} className={classes['nav']}>
      <AppLink to="/screening" activeOptions={{ exact: true }}>
        {t('screening.ask')}
      </AppLink>
      <AppLink to="/screening/review">{t('screening.review')}</AppLink>
      {hasRole(me, 'registrar', 'relying-party') ? (
        <AppLink to="/screening/monitors">{t('screening.monitors')}</AppLink>
      ) : null}
    </nav>
  )
}
