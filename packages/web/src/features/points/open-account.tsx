import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { pointsAccountQuery, pointsSchemeQuery } from '../../api/points.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { today } from '../clock/days.ts'

/** No account: where consent is needed only the subject can change that; elsewhere the officer opens one. */
export function OpenAccount({
  scheme,
  subject,
}: {
  readonly scheme: string
  readonly subject: string
}): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const rules = useQuery(pointsSchemeQuery(scheme))
  return (
    <Loaded query={rules}>
      {(found) =>
        found?.consentRequired === false && hasRole(me, 'officer') ? (
          <OpenForm scheme={scheme} subject={subject} />
        ) : (
          <Empty title={t('points.no-account')}>{t('points.no-account-consent')}</Empty>
        )
      }
    </Loaded>
  )
}

function OpenForm({
  scheme,
  subject,
}: {
  readonly scheme: string
  readonly subject: string
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [openedOn, setOpenedOn] = useState(today())
  const open = useMutation({
    mutationFn: () => api.openPointsAccount({ scheme, subject, openedOn }),
    onSuccess: (account) => {
      queries.setQueryData(pointsAccountQuery(scheme, subject).queryKey, account)
    },
  })
  return (
    <Sheet title={t('points.no-account')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open.mutate()
        }}
      >
        <Stack gap="sm">
          <TextInput
            type="date"
            maw={220}
            label={t('points.opened')}
            required
            value={openedOn}
            onChange={(event) => setOpenedOn(event.currentTarget.value)}
          />
          <ProblemAlert error={open.error} />
          <div>
            <Button type="submit" loading={open.isPending}>
              {t('points.open')}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}
