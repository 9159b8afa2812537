import { IconArrowsSplit2, IconId, IconUserCheck, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ScreeningResult } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'

const looks = {
  identified: { tone: 'bad', Icon: IconId },
  strong: { tone: 'warn', Icon: IconUserCheck },
  possible: { tone: 'info', Icon: IconUserQuestion },
  unlikely: { tone: 'plain', Icon: IconUserQuestion },
  ambiguous: { tone: 'warn', Icon: IconArrowsSplit2 },
} as const

/** How far a match goes, in words: only a number that has one holder identifies. */
export function BandMark({ band }: { readonly band: ScreeningResult['band'] }): ReactNode {
  const { t } = useLanguage()
  const { tone, Icon } = looks[band]
  return (
    <Mark tone={tone} icon={<Icon size={16} aria-hidden />}>
      {t(`band.${band}`)}
    </Mark>
  )
}
