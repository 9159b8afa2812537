import {
  IconCircleCheck,
  IconCircleMinus,
  IconHourglass,
  IconPlayerPause,
  IconPointFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AgreementState as State } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'

const looks = {
  proposed: { tone: 'info', Icon: IconHourglass },
  'in-force': { tone: 'ok', Icon: IconCircleCheck },
  suspended: { tone: 'warn', Icon: IconPlayerPause },
  ended: { tone: 'plain', Icon: IconCircleMinus },
  expired: { tone: 'plain', Icon: IconPointFilled },
} as const

export function AgreementState({ state }: { readonly state: State }): ReactNode {
  const { t } = useLanguage()
  const { tone, Icon } = looks[state]
  return (
    <Mark tone={tone} icon={<Icon aria-hidden />}>
      {t(`agreement.state-${state}`)}
    </Mark>
  )
}
