import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ProblemError } from '@xinyong/contract/client'
import { useState, type ReactNode } from 'react'
import { pointsAccountQuery } from '../../api/points.ts'
import { hasRole, useMe } from '../../api/session.ts'
import type { SubjectCard } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ChooseSubject } from '../subject/choose-subject.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'
import { AccountView } from './account-view.tsx'
import { LineActions } from './line-actions.tsx'
import { OpenAccount } from './open-account.tsx'
import { RecordEvent } from './record-event.tsx'

/** Finds a subject, shows the account, and records what happened. Every look is logged and shown to the subject. */
export function AccountPanel({
  scheme,
  subject,
}: {
  readonly scheme: string
  readonly subject: string | undefined
}): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const navigate = useNavigate({ from: '/points' })
  const [card, setCard] = useState<SubjectCard>()
  return (
    <Stack gap="lg">
      {hasRole(me, 'officer') ? (
        <Sheet title={t('points.whose')}>
          <ChooseSubject
            chosen={card?.id === subject ? card : undefined}
            onChoose={(chosen) => {
              setCard(chosen)
              void navigate({
                search: {
                  scheme,
                  tab: 'account',
                  ...(chosen === undefined ? {} : { subject: chosen.id }),
                },
              })
            }}
          />
        </Sheet>
      ) : null}
      {subject === undefined ? (
        <Empty title={t('points.nobody')}>
          {t(hasRole(me, 'officer') ? 'points.nobody-hint' : 'points.nobody-reviewer')}
        </Empty>
      ) : (
        <Account key={`${scheme} ${subject}`} scheme={scheme} subject={subject} />
      )}
    </Stack>
  )
}

function Account({
  scheme,
  subject,
}: {
  readonly scheme: string
  readonly subject: string
}): ReactNode {
  const me = useMe()
  const query = useQuery(pointsAccountQuery(scheme, subject))
  const none =
    query.error instanceof ProblemError && query.error.problem.code === 'points/no-account'
  if (none) return <OpenAccount scheme={scheme} subject={subject} />
  return (
    <Loaded query={query}>
      {(account) => (
        <Stack gap="lg">
          <SubjectLine subject={account.subject} />
          {hasRole(me, 'officer') && account.scored ? <RecordEvent account={account} /> : null}
          <AccountView
            account={account}
            actionOf={(line) => <LineActions account={account} line={line} />}
          />
        </Stack>
      )}
    </Loaded>
  )
}
