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
  // One day for all is said once.
  const same = items.every(({ until }) => until === items[0]?.until)
  return (
    <Stack gap="sm">
      <Verdict tone="bad" title={t('me.forbidden', { count: items.length })}>
        {same ? (
          <p className={classes['lead']}>
            {t('me.all-until')} <Until day={items[0]?.until} />
          </p>
        ) : null}
        <p className={classes['lead']}>{t('me.forbidden-text')}</p>
        <ul className={classes['list']}>
          {items.map(({ activity, entry, title, measure, until }) => (
            <li key={`${activity} ${entry} ${measure.en}`}>
              <IconBan size={18} aria-hidden />
              <span>
                <strong>{pick(title)}</strong> {same ? null : <Until day={until} />}
              </span>
            </li>
          ))}
        </ul>
      </Verdict>
    </Stack>
  )
}

function Until({ day }: { readonly day: string | undefined }): ReactNode {
  const { t } = useLanguage()
  return (
    <span className="soft">
      {day === undefined ? (
        t('me.until-open')
      ) : (
        <>
          {t('me.until')} <Day day={day} relative />
        </>
      )}
    </span>
  )
}
