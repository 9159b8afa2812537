import { Stack } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MyFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import classes from './forbidden.module.css'

/** First of all: what may not be done today, and until when. */
export function ForbiddenNow({ items }: { readonly items: MyFile['forbiddenNow'] }): ReactNode {
  const { t, pick } = useLanguage()
  if (items.length === 0) {
    return <Verdict tone="ok" title={t('me.free')} text={t('me.free-text')} />
  }
  return (
    <Stack gap="sm">
      <Verdict tone="bad" title={t('me.forbidden', { count: items.length })}>
        <p className={classes['lead']}>{t('me.forbidden-text')}</p>
        <ul className={classes['list']}>
          {items.map(({ activity, entry, title, measure, until }) => (
            <li key={`${activity} ${entry} ${measure.en}`}>
              <IconBan size={18} aria-hidden />
              <span>
                <strong>{pick(title)}</strong>{' '}
                <span className="law">
                  {until === undefined ? (
                    t('me.until-open')
                  ) : (
                    <>
                      {t('me.until')} <Day day={until} relative />
                    </>
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Verdict>
    </Stack>
  )
}
