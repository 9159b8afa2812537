import type { ReactNode } from 'react'
import type { ScoreLine } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'
import { DisputeFact } from './dispute-fact.tsx'
import type { LineGroup } from './group-lines.ts'
import classes from './score.module.css'

/** Facts of one kind; each with its day, its document, its end, and the way to dispute it. */
export function LineGroupView({
  scheme,
  group: { lines, points },
}: {
  readonly scheme: string
  readonly group: LineGroup
}): ReactNode {
  const { t, pick } = useLanguage()
  const [first] = lines
  if (!first) return null
  const head = (
    <>
      <span>
        {pick(first.title)}
        {lines.length > 1 ? ` × ${lines.length}` : ''}
      </span>
      <span className={classes['points']}>{t('score.signed', { points })}</span>
    </>
  )
  if (lines.length === 1)
    return (
      <li className={classes['group']}>
        <div className={classes['groupHead']}>{head}</div>
        <FactLine scheme={scheme} line={first} alone />
      </li>
    )
  return (
    <li className={classes['group']}>
      <details>
        <summary className={classes['groupHead']}>{head}</summary>
        <ul className={classes['facts']}>
          {lines.map((line, at) => (
            <li key={line.fact ?? at}>
              <FactLine scheme={scheme} line={line} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function FactLine({
  scheme,
  line,
  alone = false,
}: {
  readonly scheme: string
  readonly line: ScoreLine
  readonly alone?: boolean
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <div>
      <span className="law">
        {alone ? null : <strong>{t('score.signed', { points: line.points })} · </strong>}
        <Day day={line.on} />
        {line.until === undefined ? null : (
          <>
            {' '}
            · {t('score.counts-until')} <Day day={line.until} />
          </>
        )}
        {line.document === undefined ? null : ` · ${line.document}`} · <LawText of={line} />
        {line.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
      </span>
      {line.withheld === undefined ? null : <div className="law">{pick(line.withheld.why)}</div>}
      {line.disputed ? (
        <div>
          <Mark tone="info">{t('score.disputed')}</Mark>{' '}
          <span className="law">{t('score.fact-number', { fact: line.fact ?? '' })}</span>
        </div>
      ) : line.fact === undefined ? null : (
        <DisputeFact scheme={scheme} fact={line.fact} title={pick(line.title)} />
      )}
    </div>
  )
}
