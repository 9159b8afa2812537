import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { pointsAsideQuery } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'
import { AsideEvent } from './aside-event.tsx'

/** Everything of the scheme that does not fit the catalogue, each with its reason and whom it is about. */
export function AsidePanel({ scheme }: { readonly scheme: string }): ReactNode {
  const { t } = useLanguage()
  const query = useQuery(pointsAsideQuery(scheme))
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('points.aside', { count: 0 })} />
        ) : (
          <Sheet title={t('points.aside', { count: items.length })}>
            <p className="soft" style={{ marginTop: 0 }}>
              {t('points.aside-lead')}
            </p>
            <ul className="plain-list">
              {items.map((event) => (
                <AsideEvent key={`${event.subject?.id} ${event.event}`} event={event}>
                  {event.subject === undefined ? null : (
                    <>
                      <SubjectLine subject={event.subject} />
                      <AppLink
                        to="/points"
                        search={{ scheme, subject: event.subject.id, tab: 'account' }}
                      >
                        {t('points.to-account')}
                        <span className="visually-hidden"> {event.subject.names[0]}</span>
                      </AppLink>
                    </>
                  )}
                </AsideEvent>
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  )
}
