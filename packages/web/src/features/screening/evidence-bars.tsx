import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ScreeningFinding } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './screening.module.css'
import { signed } from './signed.ts'

/** Evidence as wide as a whole half of the track. */
const WIDEST = 8

/** What each field says for or against, on one scale: a bar, a number and a sentence. */
export function EvidenceBars({
  findings,
}: {
  readonly findings: readonly ScreeningFinding[]
}): ReactNode {
  const { t, pick } = useLanguage()
  const widest = Math.max(WIDEST, ...findings.map(({ logOdds }) => Math.abs(logOdds)))
  return (
    <ul className={classes['bars']} aria-label={t('screening.evidence')}>
      {findings.map(({ feature, text, query, found, logOdds, code }) => {
        const width = `${(Math.abs(logOdds) / widest) * 50}%`
        const against = logOdds < 0
        return (
          <li key={`${feature} ${code} ${query} ${found}`} className={classes['bar']}>
            <div className={classes['values']}>
              <Text fz="sm">{pick(text)}</Text>
              {query === '' && found === '' ? null : (
                <Text fz="xs" className="soft">
                  {query} ~ {found}
                </Text>
              )}
            </div>
            <div className={classes['track']} aria-hidden>
              <div
                className={`${classes['fill'] ?? ''} ${against ? (classes['against'] ?? '') : ''}`}
                style={against ? { right: '50%', width } : { left: '50%', width }}
              />
            </div>
            <span className={classes['amount']}>{signed(logOdds)}</span>
          </li>
        )
      })}
    </ul>
  )
}
