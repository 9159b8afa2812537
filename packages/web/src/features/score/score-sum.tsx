import type { ReactNode } from 'react'
import type { Score, ScoreDimension } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'
import { LineGroupView } from './line-group.tsx'
import { groupLines } from './group-lines.ts'
import classes from './score.module.css'

/** Base and points of every dimension, one under the other, down to the score: an addition that can be checked. */
export function ScoreSum({ score }: { readonly score: Score }): ReactNode {
  const { t, number } = useLanguage()
  const span = score.range.max - score.base
  let so = 0
  const rows = score.dimensions.map((dimension) => {
    const from = so
    so += dimension.points
    return { dimension, from }
  })
  return (
    <div className={classes['sum']}>
      <div className={classes['row']}>
        <span>
          <strong>{t('score.base')}</strong>
          <span className="law"> {t('score.base-hint')}</span>
        </span>
        <span />
        <strong className={classes['points']}>{number(score.base)}</strong>
      </div>
      {rows.map(({ dimension, from }) => (
        <Dimension
          key={dimension.id}
          scheme={score.scheme.id}
          dimension={dimension}
          from={from / span}
          span={span}
        />
      ))}
      <div className={`${classes['row'] ?? ''} ${classes['total'] ?? ''}`}>
        <strong>{t('score.total')}</strong>
        <span />
        <strong className={classes['points']}>= {number(score.score)}</strong>
      </div>
    </div>
  )
}

function Dimension({
  scheme,
  dimension,
  from,
  span,
}: {
  readonly scheme: string
  readonly dimension: ScoreDimension
  readonly from: number
  readonly span: number
}): ReactNode {
  const { t, pick, number } = useLanguage()
  const { points, most, lines, cap, title, weight } = dimension
  return (
    <details className={classes['dimension']}>
      <summary className={classes['row']}>
        <span>
          <strong className={classes['opens']}>{pick(title)}</strong>
          <span className={`law ${classes['hint'] ?? ''}`}>
            {t('score.most', { most: number(most), weight })}
          </span>
          {cap === undefined ? null : <Mark tone="warn">{t('score.capped')}</Mark>}
        </span>
        <svg
          className={classes['bar']}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect x={0} y={4} width={100} height={2} fill="var(--line)" />
          <rect
            x={from * 100}
            y={1}
            width={(most / span) * 100}
            height={8}
            fill="var(--info-wash)"
          />
          <rect
            x={from * 100}
            y={1}
            width={(Math.max(0, points) / span) * 100}
            height={8}
            fill="var(--info)"
          />
        </svg>
        <strong className={classes['points']}>{t('score.signed', { points })}</strong>
      </summary>
      <div className={classes['lines']}>
        {cap === undefined ? null : (
          <p>
            <Mark tone="warn">{t('score.cap', { points: cap.points })}</Mark>{' '}
            {pick(cap.scheme.title)}
            {cap.until === undefined ? null : (
              <>
                {' '}
                · {t('me.until')} <Day day={cap.until} />
              </>
            )}
            <span className="law">
              {' '}
              <LawText of={cap} />
            </span>
          </p>
        )}
        {lines.length === 0 ? <p className="soft">{t('score.no-facts')}</p> : null}
        <ul className="plain-list">
          {groupLines(lines).map((group) => (
            <LineGroupView key={group.input} scheme={scheme} group={group} />
          ))}
        </ul>
        <p className="law">
          <LawText of={dimension} />
          {dimension.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
        </p>
      </div>
    </details>
  )
}
