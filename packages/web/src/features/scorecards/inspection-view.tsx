import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Sheet } from '../../ui/page.tsx'
import type { Inspection } from './card-queries.ts'
import classes from './scorecards.module.css'

/** What was found in the file: how much, what is broken by line, what is left out by column, each with its reason. */
export function InspectionView({ seen }: { readonly seen: Inspection }): ReactNode {
  const { t, pick, number } = useLanguage()
  const further = seen.findings.filter(({ severity }) => severity !== 'left')
  return (
    <Sheet title={t('card.inspected')}>
      <dl className={classes['figures']}>
        <Fact term={t('card.rows')}>{number(seen.rows)}</Fact>
        <Fact term={t('card.good')}>{number(seen.good)}</Fact>
        <Fact term={t('card.bad')}>{number(seen.bad)}</Fact>
        <Fact term={t('card.usable')}>{number(seen.columns.length)}</Fact>
      </dl>
      {further.length + seen.broken.length === 0 ? null : (
        <>
          <h3>{t('card.to-mend')}</h3>
          <ul>
            {seen.broken.slice(0, 20).map(({ line, message }) => (
              <li key={line}>{pick(message)}</li>
            ))}
            {further.map(({ code, column, message }) => (
              <li key={`${code} ${column ?? ''}`}>{pick(message)}</li>
            ))}
          </ul>
        </>
      )}
      {seen.left.length === 0 ? null : (
        <>
          <h3>{t('card.left')}</h3>
          <ul>
            {seen.left.map(({ column, why }) => (
              <li key={column}>{pick(why)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="law mono">SHA-256 {seen.digest}</p>
    </Sheet>
  )
}
