import {
  IconCircleCheck,
  IconHourglass,
  IconPlayerPause,
  IconPointFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'
import { Mark } from './mark.tsx'

/** How an entry stands today. */
export function EntryState({ state }: { readonly state: string }): ReactNode {
  const { t } = useLanguage()
  switch (state) {
    case 'in-force':
      return (
        <Mark tone="bad" icon={<IconPointFilled aria-hidden />}>
          {t('entry.in-force')}
        </Mark>
      )
    case 'suspended':
      return (
        <Mark tone="warn" icon={<IconPlayerPause aria-hidden />}>
          {t('entry.suspended')}
        </Mark>
      )
    case 'pending':
      return (
        <Mark tone="info" icon={<IconHourglass aria-hidden />}>
          {t('entry.pending')}
        </Mark>
      )
    default:
      return (
        <Mark tone="ok" icon={<IconCircleCheck aria-hidden />}>
          {t('entry.ended')}
        </Mark>
      )
  }
}
