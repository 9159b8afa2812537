import { IconCheck, IconClockPause, IconEye, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'
import { Mark } from './mark.tsx'

/** What a check said, in a word. */
export function DecisionMark({ decision }: { readonly decision: string }): ReactNode {
  const { t } = useLanguage()
  switch (decision) {
    case 'permit':
      return (
        <Mark tone="ok" icon={<IconCheck aria-hidden />}>
          {t('decision.permit')}
        </Mark>
      )
    case 'deny':
      return (
        <Mark tone="bad" icon={<IconX aria-hidden />}>
          {t('decision.deny')}
        </Mark>
      )
    case 'review':
      return (
        <Mark tone="warn" icon={<IconEye aria-hidden />}>
          {t('decision.review')}
        </Mark>
      )
    case 'stale':
      return (
        <Mark tone="warn" icon={<IconClockPause aria-hidden />}>
          {t('decision.stale')}
        </Mark>
      )
    case 'rewards':
    case 'number':
      return <Mark tone="info">{t(`decision.${decision}`)}</Mark>
    default:
      return <span>{decision}</span>
  }
}
