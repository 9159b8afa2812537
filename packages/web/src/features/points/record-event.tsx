import { Alert, Button, Checkbox, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { pointsAccountQuery, pointsSchemeQuery, type PointsAccount } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'
import { EventFields } from './event-fields.tsx'

/** An official event with its document. What does not fit the catalogue is kept aside, and why is said at once. */
export function RecordEvent({ account }: { readonly account: PointsAccount }): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const [scheme, subject] = [account.scheme.id, account.subject.id]
  const rules = useQuery(pointsSchemeQuery(scheme))
  const { draft, set, clear } = useDraft(`event:${scheme}:${subject}`)
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const record = useMutation({
    mutationFn: () =>
      api.recordPointsEvent({
        scheme,
        subject,
        event: text('event'),
        item: text('item') === 'other' ? text('other') : text('item'),
        on: text('on'),
        ...(text('document') === '' ? {} : { document: text('document') }),
        ...(text('points') === '' ? {} : { points: Number(text('points')) }),
        fineDue: text('fine') === 'yes',
      }),
    onSuccess: async (answer) => {
      clear()
      queries.setQueryData(pointsAccountQuery(scheme, subject).queryKey, answer.account)
      await queries.invalidateQueries({ queryKey: ['points-aside', scheme] })
    },
  })
  return (
    <Sheet title={t('points.record')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          record.mutate()
        }}
      >
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <EventFields items={rules.data?.items ?? []} draft={draft} set={set} />
          </SimpleGrid>
          <Checkbox
            label={t('points.fine-due')}
            checked={text('fine') === 'yes'}
            onChange={(event) => set('fine', event.currentTarget.checked ? 'yes' : '')}
          />
          <ProblemAlert error={record.error} />
          <div role="status">
            {record.data === undefined ? null : record.data.keptAside === undefined ? (
              <Text>{t('points.recorded', { total: record.data.account.total ?? 0 })}</Text>
            ) : (
              <Alert
                color="seal"
                variant="outline"
                icon={<IconArchive aria-hidden />}
                title={t('points.kept-aside')}
              >
                {pick(record.data.keptAside.message)}
              </Alert>
            )}
          </div>
          <div>
            <Button type="submit" loading={record.isPending}>
              {t('points.record-do')}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}
