import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Seal } from '../../ui/seal.tsx'
import { AccountMenu } from './account-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { navItems } from './nav-items.ts'
import classes from './shell.module.css'
import { useRuns } from './use-runs.ts'
import { ThemeSwitch } from './theme-switch.tsx'

export function Header(): ReactNode {
  const me = useMe()
  const { t } = useLanguage()
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <header className={classes['header']}>
      <div className={classes['bar']}>
        <Link to="/" className={classes['brand'] ?? ''}>
          <Seal size={34} />
          {t('app.name')}
        </Link>
        <nav aria-label={t('shell.nav')} className={classes['navWrap']}>
          <ul className={classes['nav']}>
            {navItems(me, useRuns(me)).map(({ to, label, also }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeProps={{ 'aria-current': 'page' }}
                  {...(also !== undefined && path.startsWith(also)
                    ? { 'aria-current': 'true' as const }
                    : {})}
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes['tools']}>
          <LanguageSwitch />
          <ThemeSwitch />
          <AccountMenu />
        </div>
      </div>
    </header>
  )
}
