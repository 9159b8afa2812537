import type { ReactNode } from 'react'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import classes from './shell.module.css'

const pages: readonly (readonly [path: string, label: MessageKey])[] = [
  ['', 'public.home'],
  ['/schemes', 'public.schemes'],
  ['/proportionality', 'public.proportionality'],
  ['/statistics', 'public.statistics'],
  ['/log', 'public.log'],
  ['/charter', 'public.charter'],
]

/** The public side of the house. */
export function Footer(): ReactNode {
  const { t, locale } = useLanguage()
  return (
    <footer className={classes['footer']}>
      <nav aria-label={t('public.nav')} className={classes['footerBar']}>
        {pages.map(([path, label]) => (
          <a key={path} href={`/${locale}${path}`}>
            {t(label)}
          </a>
        ))}
        <a href="/api">{t('public.api')}</a>
      </nav>
    </footer>
  )
}
