import type { ReactNode } from 'react'
import type { PointsAside } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { AsideEvent } from './aside-event.tsx'

/** What did not fit the catalogue: not counted, not dropped, with its reason. */
export function AsideList({ events }: { readonly events: readonly PointsAside[] }): ReactNode {
  const { t } = useLanguage()
  if (events.length === 0) return null
  return (
    <Sheet title={t('points.aside', { count: events.length })} quiet>
      <p className="soft" style={{ marginTop: 0 }}>
        {t('points.aside-lead')}
      </p>
      <ul className="plain-list">
        {events.map((event) => (
          <AsideEvent key={event.event} event={event} />
        ))}
      </ul>
    </Sheet>
  )
}
