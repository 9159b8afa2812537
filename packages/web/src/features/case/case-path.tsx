import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { schemeRulesQuery } from '../../api/packs.ts'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import classes from './chart.module.css'
import { pathSteps } from './path-steps.ts'
import { useCaseToday } from './use-case-today.ts'

/** Where the case stands on its road: behind it in ink, ahead of it in grey. */
export function CasePath({ file }: { readonly file: CaseFile }): ReactNode {
  const { t } = useLanguage()
  const rules = useQuery(schemeRulesQuery(file.pack, file.governingDate))
  const now = useCaseToday(file)
  const law = rules.data ?? { notice: true, consent: false }
  return (
    <ol className={classes['path']} aria-label={t('path.label')}>
      {pathSteps(file, law, now).map(({ label, on, state }) => (
        <li
          key={label}
          className={`${classes['step'] ?? ''} ${classes[state] ?? ''}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className={classes['dot']} aria-hidden>
            {state === 'done' ? <IconCheck size={14} stroke={3} /> : null}
          </span>
          {t(label)}
          {state === 'done' ? null : (
            <span className="visually-hidden">
              {' '}
              {t(state === 'now' ? 'path.is-next' : 'path.is-later')}
            </span>
          )}
          {on === undefined ? null : (
            <div className="law">
              <Day day={on} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
