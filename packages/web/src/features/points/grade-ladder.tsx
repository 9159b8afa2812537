import type { ReactNode } from 'react'
import type { PointsAccount } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './points.module.css'

/** The grades from low to high, each with the points from which it is given; the one reached stands out. */
export function GradeLadder({
  grades,
  current,
}: {
  readonly grades: PointsAccount['grades']
  readonly current: string
}): ReactNode {
  const { t, pick, number } = useLanguage()
  return (
    <ol className={classes['ladder']} aria-label={t('points.grades')}>
      {grades.map(({ id, title, min }, step) => (
        <li
          key={id}
          {...(id === current ? { 'aria-current': 'step' as const } : {})}
          style={{ '--rise': `${(step + 1) / grades.length}` } as Record<string, string>}
        >
          <span className={classes['step']} aria-hidden="true" />
          <strong>{pick(title)}</strong>
          <span className="law">
            {min === undefined ? t('points.below') : t('points.from', { points: number(min) })}
          </span>
        </li>
      ))}
    </ol>
  )
}
