import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './my-nav.module.css'

const screens = [
  { to: '/me', label: 'me.nav-file' },
  { to: '/me/scores', label: 'me.nav-scores' },
  { to: '/me/scorecards', label: 'me.nav-scorecards' },
  { to: '/me/points', label: 'me.nav-points' },
  { to: '/me/exchanges', label: 'me.nav-exchanges' },
] as const

/** The sides of what is kept about somebody. */
export function MyNav(): ReactNode {
  const { t } = useLanguage()
  return (
    <nav aria-label={t('me.nav')} className={classes['nav']}>
      <ul>
        {screens.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
