import type { ReactNode } from 'react'
import type { Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'

/** Each step is an official act with its number in the log. */
export function AgreementSteps({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {agreement.history.map(({ step, at, office, reasons, act }) => (
        <li key={act} style={{ paddingBlock: 4 }}>
          <strong>{t(`agreement.did-${step}`)}</strong> · {pick(office)}
          <div className="law">
            <Moment at={at} /> ·{' '}
            <AppLink to="/log" search={{ act }}>
              {t('act.number', { seq: act })}
            </AppLink>
          </div>
          {reasons === undefined ? null : <div>{reasons}</div>}
        </li>
      ))}
    </ol>
  )
}
