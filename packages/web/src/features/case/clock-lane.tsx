import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Clock } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { daysUntil } from '../clock/days.ts'
import { merelyRuns } from '../clock/merely-runs.ts'
import classes from './chart.module.css'

/** One statutory period: the bar ends on its last day; what ran over is hatched; the flag is the day it was met. */
export function ClockLane({
  clock,
  place,
  now,
}: {
  readonly clock: Clock
  readonly place: (day: string) => number
  readonly now: string
}): ReactNode {
  const { t, pick } = useLanguage()
  const [from, due] = [place(clock.starts), place(clock.due)]
  // Service by publication counts on a day that may still lie ahead.
  const metOn = clock.metOn !== undefined && clock.metOn <= now ? clock.metOn : undefined
  const until = metOn ?? now
  const late = until > clock.due && clock.state !== 'lapsed'
  const used = Math.min(1, Math.max(0, (place(until) - from) / Math.max(due - from, 0.001)))
  const tone = clock.state === 'running' && daysUntil(clock.due) <= 3 ? 'soon' : clock.state
  return (
    <li className={classes['lane']}>
      <div className={classes['laneHead']}>
        <span>
          <strong>{pick(clock.title)}</strong>{' '}
          {merelyRuns.has(clock.what) ? null : (
            <span className="soft">
              {t(clock.binds === 'authority' ? 'clock.binds-authority' : 'clock.binds-subject')}
            </span>
          )}
        </span>
        <ClockMark clock={clock} />
        <span className="law">
          {t('clock.due')} <Day day={clock.due} />
          {metOn === undefined ? null : (
            <>
              {' '}
              · {t('clock.met-on')} <Day day={metOn} />
            </>
          )}
          {clock.law === '' ? null : (
            <>
              {' '}
              · <LawText of={clock} />
            </>
          )}
        </span>
      </div>
      <div className={`${classes['track'] ?? ''} ${classes[tone] ?? ''}`} aria-hidden>
        <span
          className={classes['bar']}
          style={{ left: `${from}%`, width: `${Math.max(due - from, 0.6)}%` }}
        >
          <span className={classes['used']} style={{ width: `${used * 100}%` }} />
        </span>
        {late ? (
          <span
            className={classes['beyond']}
            style={{ left: `${due}%`, width: `${Math.max(place(until) - due, 0.6)}%` }}
          />
        ) : null}
        {metOn === undefined ? null : (
          <span className={classes['metFlag']} style={{ left: `${place(metOn)}%` }}>
            <IconCheck size={12} stroke={3} />
          </span>
        )}
      </div>
    </li>
  )
}
