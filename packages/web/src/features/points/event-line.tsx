import { IconGavel, IconHourglass } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PointsLine } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'
import classes from './points.module.css'

/** One event: what it was, by which document and law, how long it counts, and why less of it counts than was stated. */
export function EventLine({
  line,
  action,
}: {
  readonly line: PointsLine
  readonly action: ReactNode
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <li className={classes['event']}>
      <div>
        <strong>{pick(line.title)}</strong>
        <div className="law">
          <Day day={line.since} />
          {line.until === undefined ? null : (
            <>
              {' '}
              · {t('score.counts-until')} <Day day={line.until} />
            </>
          )}
          {line.document === undefined ? null : ` · ${line.document}`}
        </div>
        <div className="law">
          <LawText of={line} />
          {line.status === 'unverified' ? ` · ${t('law.unverified')}` : ''} ·{' '}
          {t('act.number', { seq: line.act })} · <code>{line.event}</code>
        </div>
        {line.withheld.map((one) => (
          <div key={`${one.why} ${one.points}`} className={classes['withheld']}>
            {t('score.signed', { points: one.points })}: {pick(one.message)}{' '}
            <span className="law">
              <LawText of={one} />
            </span>
          </div>
        ))}
        <Objection line={line} />
        {action}
      </div>
      <div className={classes['points']}>
        <strong>{t('score.signed', { points: line.counted })}</strong>
        {line.counted === line.points ? null : (
          <div className="law">{t('points.stated', { points: line.points })}</div>
        )}
      </div>
    </li>
  )
}

function Objection({ line: { objection } }: { readonly line: PointsLine }): ReactNode {
  const { t } = useLanguage()
  if (objection === undefined) return null
  const { state, filedOn, dueOn, reasons, ruling } = objection
  return (
    <div className={classes['objection']}>
      {state === 'pending' ? (
        <Mark tone="info" icon={<IconHourglass aria-hidden />}>
          {t('points.objection-pending')}
        </Mark>
      ) : (
        <Mark tone={state === 'upheld' ? 'ok' : 'plain'} icon={<IconGavel aria-hidden />}>
          {t(`points.objection-${state}`)}
        </Mark>
      )}{' '}
      <span className="law">
        {t('petition.filed')} <Day day={filedOn} />
        {dueOn === undefined || state !== 'pending' ? null : (
          <>
            {' '}
            · {t('petition.answer-by')} <Day day={dueOn} relative />
          </>
        )}
      </span>
      <p>{reasons}</p>
      {ruling === undefined ? null : (
        <p>
          <strong>{t('points.ruling')}</strong> {ruling}
        </p>
      )}
    </div>
  )
}
