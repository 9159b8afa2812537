import { IconAlertTriangle, IconCheck, IconHourglass, IconPointFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Copy } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'

const looks = {
  held: { tone: 'info', Icon: IconPointFilled },
  'to-delete': { tone: 'warn', Icon: IconHourglass },
  overdue: { tone: 'bad', Icon: IconAlertTriangle },
  deleted: { tone: 'ok', Icon: IconCheck },
} as const

/** Whether a copy is still held, and whether it may be. */
export function CopyState({ state }: { readonly state: Copy['state'] }): ReactNode {
  const { t } = useLanguage()
  const { tone, Icon } = looks[state]
  return (
    <Mark tone={tone} icon={<Icon aria-hidden />}>
      {t(`exchange.${state}`)}
    </Mark>
  )
}
