import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import classes from './shell.module.css'

/** Head, foot, and the screen between them. */
export function Shell(): ReactNode {
  const me = useMe()
  const { t } = useLanguage()
  const moving = useRouterState({ select: (state) => state.status === 'pending' })
  useEffect(() => {
    document.documentElement.dataset['busy'] = String(moving)
  }, [moving])
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main">
        {t('shell.skip')}
      </a>
      {me.demo ? (
        <aside className={classes['demo']} aria-label={t('shell.demo-label')}>
          {t('shell.demo')}
        </aside>
      ) : null}
      <Header />
      <main id="main" tabIndex={-1} className={classes['main']} aria-busy={moving}>
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}
