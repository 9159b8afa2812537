import type { ReactNode } from 'react'
import type { PointsAside } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import classes from './points.module.css'

export function AsideEvent({
  event,
  children,
}: {
  readonly event: PointsAside
  readonly children?: ReactNode
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <li className={classes['aside']}>
      <div>
        <code>{event.item}</code>
        {event.points === undefined ? null : (
          <> · {t('points.stated', { points: event.points })}</>
        )}{' '}
        <span className="law">
          <Day day={event.on} />
          {event.document === undefined ? null : ` · ${event.document}`} ·{' '}
          <code>{event.event}</code>
        </span>
      </div>
      <div>{pick(event.message)}</div>
      {children}
    </li>
  )
}
