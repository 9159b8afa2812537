import { Button, Group, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { pointsAccountQuery } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'

/** The fine of an event was paid. */
export function RecordPayment({
  scheme,
  subject,
  event,
}: {
  readonly scheme: string
  readonly subject: string
  readonly event: string
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [on, setOn] = useState('')
  const pay = useMutation({
    mutationFn: () => api.recordPointsPayment({ scheme, subject, event, on }),
    onSuccess: (account) => {
      queries.setQueryData(pointsAccountQuery(scheme, subject).queryKey, account)
    },
  })
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault()
        pay.mutate()
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t('points.fine-paid')}
          required
          value={on}
          onChange={(change) => setOn(change.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={pay.isPending}>
          {t('points.fine-record')}
        </Button>
      </Group>
      <ProblemAlert error={pay.error} />
    </form>
  )
}
