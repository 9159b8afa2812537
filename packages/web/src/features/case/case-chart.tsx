import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { dayNumber } from '../clock/days.ts'
import classes from './chart.module.css'
import { ClockLane } from './clock-lane.tsx'
import { clustered, spacedTicks, timeScale } from './time-scale.ts'
import { useCaseToday } from './use-case-today.ts'

const isLive = ({ state }: { readonly state: string }): boolean =>
  state === 'running' || state === 'overdue'

/** The acts on a line of time and the statutory periods beneath it, each as a bar up to its last day. */
export function CaseChart({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, day } = useLanguage()
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const now = useCaseToday(file)
  const dates = [
    now,
    ...file.acts.map(({ on }) => on),
    ...file.clocks.flatMap(({ starts, due, metOn }) => [starts, due, ...(metOn ? [metOn] : [])]),
  ]
  const numbers = new Map(dates.map((date) => [dayNumber(date), date]))
  const scale = timeScale([...numbers.keys()])
  const place = (date: string): number => scale(dayNumber(date))
  const ordered = [...numbers.keys()].sort((a, b) => a - b)
  const important = [dayNumber(now), ordered[0] ?? 0, ordered.at(-1) ?? 0, ...ordered]
  const clocks = file.clocks.toSorted(
    (a, b) => Number(isLive(b)) - Number(isLive(a)) || a.due.localeCompare(b.due),
  )
  const live = clocks.filter(isLive)
  const past = clocks.filter((clock) => !isLive(clock))
  return (
    <figure className={classes['chart']}>
      <div className={classes['plot']}>
        <div className={classes['axis']} aria-hidden>
          {spacedTicks(important, scale, narrow ? 38 : 18).map((number) => (
            <Tick key={number} at={scale(number)} isToday={number === dayNumber(now)}>
              {number === dayNumber(now) ? t('chart.today') : day(numbers.get(number) ?? now)}
            </Tick>
          ))}
          {clustered(file.acts, ({ on }) => place(on), narrow ? 10 : 4).map(({ at, items }) => (
            <span key={at} className={classes['node']} style={{ left: `${at}%` }}>
              {items.length === 1
                ? items[0]?.caseSeq
                : `${items[0]?.caseSeq}–${items.at(-1)?.caseSeq}`}
            </span>
          ))}
        </div>
        <span className={classes['today']} style={{ left: `${place(now)}%` }} aria-hidden />
        <ul className={classes['lanes']} aria-label={t('chart.clocks')}>
          {live.map((clock) => (
            <ClockLane key={clock.id} clock={clock} place={place} now={now} />
          ))}
          {live.length > 0 ? null : <li className="soft">{t('clock.none')}</li>}
        </ul>
        {past.length === 0 ? null : (
          <details>
            <summary>{t('chart.past', { count: past.length })}</summary>
            <ul className={classes['lanes']} aria-label={t('chart.past-label')}>
              {past.map((clock) => (
                <ClockLane key={clock.id} clock={clock} place={place} now={now} />
              ))}
            </ul>
          </details>
        )}
      </div>
      <figcaption className="law">{t('chart.caption')}</figcaption>
    </figure>
  )
}

function Tick({
  at,
  isToday,
  children,
}: {
  readonly at: number
  readonly isToday: boolean
  readonly children: ReactNode
}): ReactNode {
  const edge = at < 8 ? classes['tickStart'] : at > 92 ? classes['tickEnd'] : ''
  return (
    <span
      className={`${classes['tick'] ?? ''} ${edge ?? ''} ${isToday ? (classes['tickToday'] ?? '') : ''}`}
      style={{ left: `${at}%` }}
    >
      {children}
    </span>
  )
}
