import { Text } from '@mantine/core'
import { IconCalendarEvent, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Refusal } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'

/** Why something is not allowed, by which rule and law, and from when it may be. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <div>
      <Text fz="sm">{pick(refusal.message)}</Text>
      {refusal.rule === 'charter.1.different-officer' ? (
        <Mark tone="info" icon={<IconUsers aria-hidden />}>
          {t('act.four-eyes')}
        </Mark>
      ) : null}
      {refusal.notBefore === undefined ? null : (
        <Mark tone="warn" icon={<IconCalendarEvent aria-hidden />}>
          {t('act.not-before')} <Day day={refusal.notBefore} relative />
        </Mark>
      )}
      <div className="law">
        {t('law.rule')} <code>{refusal.rule}</code>
        {refusal.law === undefined ? null : (
          <>
            {' '}
            · {t('law.law')} <LawText of={refusal} />
          </>
        )}
      </div>
    </div>
  )
}
