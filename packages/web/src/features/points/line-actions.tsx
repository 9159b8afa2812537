import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PointsAccount, PointsLine } from '../../api/points.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { RecordPayment } from './record-payment.tsx'
import { RuleObjection } from './rule-objection.tsx'

/** What the operator may do about an event: note that its fine was paid, rule on the objection to it. */
export function LineActions({
  account,
  line,
}: {
  readonly account: PointsAccount
  readonly line: PointsLine
}): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const at = { scheme: account.scheme.id, subject: account.subject.id, event: line.event }
  return (
    <Stack gap={4}>
      {line.fine?.paidOn === undefined ? null : (
        <span className="law">
          {t('points.fine-paid')} <Day day={line.fine.paidOn} />
        </span>
      )}
      {line.fine !== undefined && line.fine.paidOn === undefined ? (
        hasRole(me, 'officer') ? (
          <RecordPayment {...at} />
        ) : (
          <span className="law">{t('points.fine-open')}</span>
        )
      ) : null}
      {line.objection?.state === 'pending' && hasRole(me, 'reviewer') ? (
        <RuleObjection {...at} />
      ) : null}
    </Stack>
  )
}
