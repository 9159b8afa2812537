import {
  IconAlarm,
  IconAlertTriangle,
  IconCheck,
  IconHourglass,
  IconMinus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Clock } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'
import { daysUntil } from './days.ts'
import { merelyRuns } from './merely-runs.ts'

/** A statutory period in words: overdue, due soon, running, met, lapsed. */
export function ClockMark({ clock }: { readonly clock: Clock }): ReactNode {
  const { t } = useLanguage()
  // The server counts where the law does; a reader elsewhere may be a day off.
  const days = clock.state === 'running' ? Math.max(0, daysUntil(clock.due)) : daysUntil(clock.due)
  switch (clock.state) {
    case 'overdue':
      return (
        <Mark tone="bad" icon={<IconAlertTriangle aria-hidden />}>
          {t('clock.overdue', { days: Math.max(1, -days) })}
        </Mark>
      )
    case 'running':
      return days <= 3 ? (
        <Mark tone="warn" icon={<IconAlarm aria-hidden />}>
          {t('clock.left', { days })}
        </Mark>
      ) : (
        <Mark tone="info" icon={<IconHourglass aria-hidden />}>
          {t('clock.left', { days })}
        </Mark>
      )
    case 'met':
      return clock.metOn !== undefined && clock.metOn > clock.due && !merelyRuns.has(clock.what) ? (
        <Mark tone="warn" icon={<IconAlertTriangle aria-hidden />}>
          {t('clock.met-late')}
        </Mark>
      ) : (
        <Mark tone="ok" icon={<IconCheck aria-hidden />}>
          {t(merelyRuns.has(clock.what) ? 'clock.ran' : 'clock.met')}
        </Mark>
      )
    case 'lapsed':
      return (
        <Mark tone="plain" icon={<IconMinus aria-hidden />}>
          {t('clock.lapsed')}
        </Mark>
      )
  }
}
