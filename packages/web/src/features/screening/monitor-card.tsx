import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { MonitorShown } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { MonitorForm } from './monitor-form.tsx'

/** Somebody who is watched: why, until when, and how many matches there are now. */
export function MonitorCard({ monitor }: { readonly monitor: MonitorShown }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [editing, setEditing] = useState(false)
  const [ending, setEnding] = useState(false)
  const { id, version, state, screening, purpose, until, matches, screenedAt, webhook, queue } =
    monitor
  const name = screening.properties.name[0]
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: ['monitors'] })
  const terms = { screening, purpose, until, queue, ...(webhook === undefined ? {} : { webhook }) }
  const turn = useMutation({
    mutationFn: () =>
      api.updateMonitor({
        id,
        expectedVersion: version,
        terms,
        state: state === 'active' ? 'paused' : 'active',
      }),
    onSettled: renew,
  })
  const end = useMutation({ mutationFn: () => api.endMonitor({ id }), onSuccess: renew })
  if (editing)
    return (
      <li>
        <MonitorForm monitor={monitor} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li className="sheet">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{name}</Text>
        <Mark tone={state === 'active' ? 'ok' : 'plain'}>{t(`monitor.${state}`)}</Mark>
      </Group>
      <Text fz="sm" className="soft">
        {purpose} · {t('screening.until')} <Day day={until} relative />
        {screening.reference === undefined
          ? ''
          : ` · ${t('screening.reference')} ${screening.reference}`}
      </Text>
      <Text mt="xs">
        {t('screening.monitor-matches', { count: matches })}
        {screenedAt === undefined ? null : (
          <>
            {' · '}
            {t('screening.screened-at')} <Moment at={screenedAt} />
          </>
        )}
      </Text>
      <Group mt="sm" gap="sm">
        <Button size="xs" variant="default" onClick={() => setEditing(true)}>
          {t('screening.change')}
        </Button>
        <Button size="xs" variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>
          {t(state === 'active' ? 'screening.pause' : 'screening.resume')}
        </Button>
        {ending ? (
          <>
            <Text fz="sm">{t('screening.end-hint')}</Text>
            <Button size="xs" loading={end.isPending} onClick={() => end.mutate()}>
              {t('screening.end-do')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setEnding(false)}>
              {t('action.cancel')}
            </Button>
          </>
        ) : (
          <Button size="xs" variant="default" onClick={() => setEnding(true)}>
            {t('screening.end')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={turn.error ?? end.error} />
    </li>
  )
}
