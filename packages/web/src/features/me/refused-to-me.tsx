import type { ReactNode } from 'react'
import type { AllowedAct } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { RefusalText } from '../act/refusal-text.tsx'

/** Remedies that are not open today, with the reason and the day from which they may be. */
export function RefusedToMe({ acts }: { readonly acts: readonly AllowedAct[] }): ReactNode {
  const { t, pick } = useLanguage()
  const refused = acts.filter(
    ({ allowed, refusal }) =>
      !allowed && refusal !== undefined && refusal.rule !== 'procedure.role',
  )
  if (refused.length === 0) return null
  return (
    <details style={{ marginTop: '0.75rem' }}>
      <summary>{t('case.refused')}</summary>
      <ul>
        {refused.map((act) => (
          <li key={act.kind}>
            <strong>{pick(act.title)}</strong>
            {act.refusal === undefined ? null : <RefusalText refusal={act.refusal} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
