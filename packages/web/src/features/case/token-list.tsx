import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useActivityName } from '../../i18n/activity-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Copyable } from '../../ui/copy-once.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'

/** Exemption tokens: what each lets pass, once, until when. */
export function TokenList({ tokens }: { readonly tokens: CaseFile['tokens'] }): ReactNode {
  const { t } = useLanguage()
  const activityName = useActivityName()
  if (tokens.length === 0) return null
  return (
    <Sheet title={t('token.title')}>
      <Stack component="ul" className="plain-list" gap="md">
        {tokens.map(({ token, activity, until, redeemed }) => (
          <li key={token}>
            <strong>{activityName(activity)}</strong>{' '}
            <Mark tone={redeemed ? 'plain' : 'ok'}>
              {t(redeemed ? 'token.used' : 'token.usable')}
            </Mark>
            <div className="law">
              {t('field.until')} <Day day={until} relative />
            </div>
            {redeemed ? <code>{token}</code> : <Copyable value={token} />}
          </li>
        ))}
      </Stack>
    </Sheet>
  )
}
