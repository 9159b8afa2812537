import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { pointsObjectionsQuery, pointsSchemeQuery } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Day } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { daysUntil } from '../clock/days.ts'
import classes from './points.module.css'

/** Objections that wait for a ruling, longest first; the ruling is given on the account itself. */
export function ObjectionsPanel({ scheme }: { readonly scheme: string }): ReactNode {
  const { t, pick } = useLanguage()
  const query = useQuery(pointsObjectionsQuery(scheme))
  const rules = useQuery(pointsSchemeQuery(scheme))
  const titleOf = (item: string): string => {
    const found = rules.data?.items.find(({ id }) => id === item)
    return found === undefined ? item : pick(found.title)
  }
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('points.objections-none')} />
        ) : (
          <Sheet title={t('points.objections-wait', { count: items.length })}>
            <ul className="plain-list">
              {items.map((one) => (
                <li key={`${one.subject} ${one.event}`} className={classes['aside']}>
                  <strong>{titleOf(one.item)}</strong>{' '}
                  {one.dueOn !== undefined && daysUntil(one.dueOn) < 0 ? (
                    <Mark tone="bad">{t('clock.overdue', { days: -daysUntil(one.dueOn) })}</Mark>
                  ) : null}
                  <div className="law">
                    <Day day={one.on} /> · <code>{one.event}</code> · {t('petition.filed')}{' '}
                    <Day day={one.filedOn} />
                    {one.dueOn === undefined ? null : (
                      <>
                        {' '}
                        · {t('petition.answer-by')} <Day day={one.dueOn} relative />
                      </>
                    )}
                  </div>
                  <p style={{ margin: '0.25rem 0' }}>{one.reasons}</p>
                  <AppLink to="/points" search={{ scheme, subject: one.subject, tab: 'account' }}>
                    {t('points.to-account')}
                    <span className="visually-hidden"> {one.event}</span>
                  </AppLink>
                </li>
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  )
}
