import type { ReactNode } from 'react'
import type { Copy } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import classes from './copy-path.module.css'

/** Given, told to delete, gone: how far a copy is on its way. */
export function CopyPath({
  copy: { givenAt, state, deletion },
}: {
  readonly copy: Copy
}): ReactNode {
  const { t } = useLanguage()
  return (
    <ol className={classes['path']} data-state={state}>
      <li data-done="true">
        <strong>{t('exchange.step-given')}</strong>
        <span className="law">
          <Moment at={givenAt} />
        </span>
      </li>
      <li data-done={deletion !== undefined}>
        <strong>{t('exchange.step-told')}</strong>
        {deletion === undefined ? null : (
          <span className="law">
            <Moment at={deletion.toldAt} /> · {t(`exchange.why-${deletion.why}`)}
            {deletion.withdrawn ? ` · ${t('exchange.withdrawn')}` : ''}
          </span>
        )}
      </li>
      <li data-done={deletion?.acknowledgedAt !== undefined}>
        <strong>{t('exchange.step-gone')}</strong>
        {deletion === undefined ? null : (
          <span className="law">
            {deletion.acknowledgedAt === undefined ? (
              <>
                {t('exchange.due')} <Day day={deletion.dueAt.slice(0, 10)} relative /> ·{' '}
                {t('exchange.reminders', { count: deletion.reminders })}
              </>
            ) : (
              <Moment at={deletion.acknowledgedAt} />
            )}
          </span>
        )}
      </li>
    </ol>
  )
}
