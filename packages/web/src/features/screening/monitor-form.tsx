import { Button, Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { MonitorShown } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { emptyForm, formOf, queryOf } from './query-of.ts'
import { ScreenFields } from './screen-fields.tsx'

/** Whom to watch, why, and until when: what is kept about them goes on that day. */
export function MonitorForm({
  monitor,
  onDone,
}: {
  readonly monitor?: MonitorShown
  readonly onDone: () => void
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [form, setForm] = useState(monitor ? formOf(monitor.screening) : emptyForm)
  const [purpose, setPurpose] = useState(monitor?.purpose ?? '')
  const [until, setUntil] = useState<string>(monitor?.until ?? '')
  const [webhook, setWebhook] = useState(monitor?.webhook ?? '')
  const [queue, setQueue] = useState(monitor?.queue ?? true)
  const save = useMutation<unknown>({
    mutationFn: () => {
      const terms = {
        screening: queryOf(form),
        purpose,
        until,
        queue,
        ...(webhook === '' ? {} : { webhook }),
      }
      return monitor
        ? api.updateMonitor({
            id: monitor.id,
            expectedVersion: monitor.version,
            terms,
            state: monitor.state,
          })
        : api.createMonitor(terms)
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['monitors'] })
      onDone()
    },
  })
  const label = t(monitor ? 'screening.save' : 'screening.watch')
  return (
    <form
      className="sheet"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Stack gap="md">
        <ScreenFields form={form} onChange={setForm} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('check.purpose')}
            required
            maxLength={100}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('screening.until')}
            description={t('screening.until-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t('screening.webhook')}
            description={t('screening.webhook-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={webhook}
            onChange={(event) => setWebhook(event.currentTarget.value)}
          />
          <Checkbox
            mt="xl"
            label={t('screening.queue-new')}
            checked={queue}
            onChange={(event) => setQueue(event.currentTarget.checked)}
          />
        </SimpleGrid>
        <ProblemAlert error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {label}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
