import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import classes from './chart.module.css'
import { pathSteps } from './path-steps.ts'

/** Where the case stands on its road: behind it in ink, ahead of it in grey. */
export function CasePath({ file }: { readonly file: CaseFile }): ReactNode {
  const { t } = useLanguage()
  return (
    <ol className={classes['path']} aria-label={t('path.label')}>
      {pathSteps(file).map(({ label, on, state }) => (
        <li
          key={label}
          className={`${classes['step'] ?? ''} ${classes[state] ?? ''}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className={classes['dot']} aria-hidden>
            {state === 'done' ? <IconCheck size={14} stroke={3} /> : null}
          </span>
          {t(label)}
          {on === undefined ? (
            <span className="visually-hidden">
              {t(state === 'now' ? 'path.is-next' : 'path.is-later')}
            </span>
          ) : (
            <div className="law">
              <Day day={on} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
