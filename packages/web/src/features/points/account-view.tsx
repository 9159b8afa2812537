import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PointsAccount, PointsLine } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Sheet } from '../../ui/page.tsx'
import { AsideList } from './aside-list.tsx'
import { EventList } from './event-list.tsx'
import { GradeLadder } from './grade-ladder.tsx'
import classes from './points.module.css'

/** An account as it stands: total and grade, every event, and what waits aside. The subject and the operator see the same. */
export function AccountView({
  account,
  actionOf,
}: {
  readonly account: PointsAccount
  /** What whoever looks may do about an event. */
  readonly actionOf: (line: PointsLine) => ReactNode
}): ReactNode {
  const { t, pick } = useLanguage()
  const title = pick(account.scheme.title)
  return (
    <Stack component="section" gap="lg" aria-label={title}>
      <Title order={2} fz={24}>
        {title}
      </Title>
      <div className="sheet">
        <Total account={account} />
        <Text className="law" mt="sm">
          {t('points.opened')} <Day day={account.opened} />
          {account.consent === undefined ? null : (
            <>
              {' '}
              · {t('points.consent-from')} <Day day={account.consent.from} />
            </>
          )}
          {' · '}
          {account.cycle === undefined ? (
            t('points.rolling')
          ) : (
            <>
              {t(`points.cycle-${account.cycle.kind}`)} <Day day={account.cycle.from} /> –{' '}
              <Day day={account.cycle.to} relative />
            </>
          )}
        </Text>
      </div>
      {account.scored ? (
        <>
          <Sheet title={t('points.events')}>
            <EventList account={account} actionOf={actionOf} />
          </Sheet>
          <AsideList events={account.keptAside} />
          <Rewards account={account} />
        </>
      ) : null}
    </Stack>
  )
}

function Total({ account }: { readonly account: PointsAccount }): ReactNode {
  const { t, pick, number } = useLanguage()
  const { total, grade, grades, unit, why } = account
  if (!account.scored || total === undefined || grade === undefined)
    return <p>{why === undefined ? t('points.not-scored') : pick(why)}</p>
  return (
    <>
      <p className={classes['total']}>
        {number(total)} <span className={classes['unit']}>{pick(unit)}</span>
      </p>
      <GradeLadder grades={grades} current={grade.id} />
      <p className="law">
        {grade.directBy === undefined ? null : <>{t('points.direct-grade')} · </>}
        <LawText of={grade} />
        {grade.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
      </p>
    </>
  )
}

function Rewards({ account }: { readonly account: PointsAccount }): ReactNode {
  const { t, pick } = useLanguage()
  if (account.rewards.length === 0) return null
  return (
    <Sheet title={t('score.rewards')}>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {account.rewards.map((reward) => (
          <li key={reward.id}>
            {pick(reward.title)}
            <div className="law">
              <LawText of={reward} />
              {reward.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
