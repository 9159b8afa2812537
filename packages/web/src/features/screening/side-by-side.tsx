import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MatchOpened } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './screening.module.css'

/** Field by field: what was asked on the left, what the record says on the right. */
export function SideBySide({ sides }: { readonly sides: MatchOpened['sides'] }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <div role="table" aria-label={t('screening.sides')} style={{ marginTop: '1rem' }}>
      <div role="row" className={classes['sides']}>
        <span role="columnheader" className="law">
          {t('screening.field')}
        </span>
        <strong role="columnheader">{t('screening.asked')}</strong>
        <strong role="columnheader">{t('screening.record')}</strong>
      </div>
      {sides.map(({ field, label, asked, record, findings }) => (
        <div key={field} role="row" className={classes['sides']}>
          <Text role="rowheader" component="span" className="law">
            {pick(label)}
          </Text>
          <span role="cell">
            <Lines values={asked} />
          </span>
          <span role="cell">
            <Lines values={record} />
            {findings.map(({ code, text, query, found }) => (
              <Text key={`${code} ${query} ${found}`} fz="xs" className="soft">
                {pick(text)}
              </Text>
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}

export function Lines({ values }: { readonly values: readonly string[] }): ReactNode {
  if (values.length === 0) return <span aria-hidden>—</span>
  return values.map((value) => <div key={value}>{value}</div>)
}
