import type { ReactNode } from 'react'
import type { PointsAccount, PointsLine } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { EventLine } from './event-line.tsx'
import classes from './points.module.css'

/** Base and every event, one under the other, down to the total: an addition that can be checked. */
export function EventList({
  account: { base, lines, adjustments, total },
  actionOf,
}: {
  readonly account: PointsAccount
  readonly actionOf: (line: PointsLine) => ReactNode
}): ReactNode {
  const { t, number } = useLanguage()
  return (
    <ol className={classes['events']}>
      {base === undefined ? null : (
        <li className={classes['event']}>
          <div>
            <strong>{t('score.base')}</strong>
            <div className="law">
              <LawText of={base} />
              {base.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
            </div>
          </div>
          <strong className={classes['points']}>{number(base.points)}</strong>
        </li>
      )}
      {lines.map((line) => (
        <EventLine key={line.event} line={line} action={actionOf(line)} />
      ))}
      {adjustments.map((one) => (
        <li key={`${one.why} ${one.law}`} className={classes['event']}>
          <div>
            {t(one.why === 'surplus' ? 'points.adjusted-surplus' : 'points.adjusted-bound')}
            <div className="law">
              <LawText of={one} />
            </div>
          </div>
          <strong className={classes['points']}>{t('score.signed', { points: one.points })}</strong>
        </li>
      ))}
      <li className={`${classes['event'] ?? ''} ${classes['sum'] ?? ''}`}>
        <strong>{t('points.total')}</strong>
        <strong className={classes['points']}>= {number(total ?? 0)}</strong>
      </li>
    </ol>
  )
}
