import type { ReactNode } from 'react'
import type { Score } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './score.module.css'

/** Only what the subject can do; what each would add at most, the best first as the server tells it. */
export function RaiseList({ raise }: { readonly raise: Score['raise'] }): ReactNode {
  const { t, pick } = useLanguage()
  if (raise.length === 0) return <p className="soft">{t('score.raise-none')}</p>
  const most = Math.max(...raise.map(({ points }) => points))
  return (
    <>
      <p className="soft" style={{ marginTop: 0 }}>
        {t('score.raise-lead')}
      </p>
      <ul className="plain-list">
        {raise.map(({ input, title, how, points }) => (
          <li key={input} className={classes['row']}>
            <span>
              {pick(how)}
              <span className={`law ${classes['hint'] ?? ''}`}>{pick(title)}</span>
            </span>
            <svg
              className={classes['bar']}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect x={0} y={4} width={100} height={2} fill="var(--line)" />
              <rect x={0} y={1} width={(points / most) * 100} height={8} fill="var(--ok)" />
            </svg>
            <strong className={classes['points']}>{t('score.signed', { points })}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
