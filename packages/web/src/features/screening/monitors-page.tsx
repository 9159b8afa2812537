import { Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { alertsQuery, monitorsQuery, type AlertShown } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { AlertDiff } from './alert-diff.tsx'
import { MonitorCard } from './monitor-card.tsx'
import { MonitorForm } from './monitor-form.tsx'
import { PagedRows } from '../../ui/paged-rows.tsx'
import { StateSelect } from './state-select.tsx'
import { ScreeningNav } from './screening-nav.tsx'

/** Whom the relying party watches, and what has changed about them. */
export function MonitorsPage(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('screening.monitors')} lead={t('screening.monitors-lead')} width={960}>
      <ScreeningNav />
      <Tabs defaultValue="alerts" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="alerts">{t('screening.alerts')}</Tabs.Tab>
          <Tabs.Tab value="watched">{t('screening.watched')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="alerts" pt="lg">
          <AlertList />
        </Tabs.Panel>
        <Tabs.Panel value="watched" pt="lg">
          <MonitorList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function MonitorList(): ReactNode {
  const { t } = useLanguage()
  const [adding, setAdding] = useState(false)
  const query = useInfiniteQuery(monitorsQuery)
  return (
    <Stack gap="md">
      {adding ? (
        <MonitorForm onDone={() => setAdding(false)} />
      ) : (
        <Group>
          <Button onClick={() => setAdding(true)}>{t('screening.watch')}</Button>
        </Group>
      )}
      <PagedRows
        query={query}
        empty={
          adding ? null : (
            <Empty title={t('screening.watched-none')}>{t('screening.watched-hint')}</Empty>
          )
        }
        row={(item) => <MonitorCard key={item.id} monitor={item} />}
      />
    </Stack>
  )
}

function AlertList(): ReactNode {
  const { t } = useLanguage()
  const [state, setState] = useState<'open' | 'acknowledged'>('open')
  const query = useInfiniteQuery(alertsQuery(state))
  return (
    <Stack gap="md">
      <StateSelect
        value={state}
        onChange={setState}
        states={['open', 'acknowledged']}
        label={(one) => t(`alert.${one}`)}
      />
      <PagedRows
        query={query}
        empty={<Empty title={t('screening.alerts-none')}>{t('screening.alerts-hint')}</Empty>}
        row={(item) => <AlertCard key={item.id} alert={item} />}
      />
    </Stack>
  )
}

const tones = { new: 'warn', changed: 'info', gone: 'ok' } as const

function AlertCard({ alert }: { readonly alert: AlertShown }): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const { id, kind, text, at, reference, match, acknowledged } = alert
  const acknowledge = useMutation({
    mutationFn: () => api.acknowledgeAlert({ id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  })
  return (
    <li className="sheet">
      <Group gap="xs">
        <Mark tone={tones[kind]}>{t(`alert.${kind}`)}</Mark>
        <Text fz="sm" className="soft">
          <Moment at={at} />
          {reference === undefined ? '' : ` · ${t('screening.reference')} ${reference}`}
        </Text>
      </Group>
      <Text mt="xs">{pick(text)}</Text>
      <AlertDiff alert={alert} />
      <Group mt="sm" gap="md">
        {match === undefined ? null : (
          <AppLink to="/screening/review" search={{ match }}>
            {t('screening.open-review')}
          </AppLink>
        )}
        {acknowledged ? (
          <Text fz="sm" className="soft">
            {t('alert.read-by', { who: acknowledged.by })} <Moment at={acknowledged.at} />
          </Text>
        ) : (
          <Button
            size="xs"
            variant="default"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate()}
          >
            {t('alert.acknowledge')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={acknowledge.error} />
    </li>
  )
}
