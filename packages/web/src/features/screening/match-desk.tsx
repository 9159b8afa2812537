import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { matchQuery, type MatchOpened } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { BandMark } from './band-mark.tsx'
import { DecideMatch } from './decide-match.tsx'
import { EvidenceBars } from './evidence-bars.tsx'
import { SideBySide } from './side-by-side.tsx'
import { useListTitles } from './use-list-titles.ts'

/** One match: both sides beside each other, what was found, and a person's decision. */
export function MatchDesk({ id }: { readonly id: string }): ReactNode {
  const query = useQuery(matchQuery(id))
  return <Loaded query={query}>{(match) => <Desk match={match} />}</Loaded>
}

function Desk({ match }: { readonly match: MatchOpened }): ReactNode {
  const { t, list, locale } = useLanguage()
  const titles = useListTitles()
  const { name, band, registers, entries, record, findings, decision, state } = match
  return (
    <Stack gap="lg">
      <Sheet title={name} aside={<BandMark band={band} />}>
        <Group gap="md">
          <Text fz="sm" className="soft">
            {list(titles(registers))}
          </Text>
          {entries.map((entry) => (
            <a key={entry} href={`/${locale}/entries/${entry}`}>
              {t('check.entry')}
            </a>
          ))}
        </Group>
        {band === 'ambiguous' ? (
          <Alert color="seal" variant="outline" mt="sm" title={t('screening.ambiguous')}>
            {t('screening.ambiguous-hint')}
          </Alert>
        ) : null}
        {record === 'as-queued' ? null : (
          <Alert color="seal" variant="outline" mt="sm">
            {t(record === 'gone' ? 'screening.record-gone' : 'screening.record-changed')}
          </Alert>
        )}
        <SideBySide sides={match.sides} />
      </Sheet>
      <Sheet title={t('screening.evidence')}>
        <EvidenceBars findings={findings} />
      </Sheet>
      {decision ? (
        <Sheet title={t('screening.decision')}>
          <Mark tone="info">{t(`match.${decision.verdict}`)}</Mark>
          <Text mt="xs">{decision.reason}</Text>
          <Text fz="sm" className="soft">
            {decision.by} · <Moment at={decision.at} />
          </Text>
        </Sheet>
      ) : (
        <Sheet title={t('screening.decide')} aside={<Take match={match} />}>
          {state === 'assigned' && match.assignee !== undefined ? (
            <Text fz="sm" mb="sm">
              {t('screening.taken-by', { who: match.assignee })}
            </Text>
          ) : null}
          <DecideMatch match={match} />
        </Sheet>
      )}
    </Stack>
  )
}

function Take({ match }: { readonly match: MatchOpened }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { id, version, state } = match
  const take = useMutation({
    mutationFn: () => api.assignMatch({ id, expectedVersion: version, take: state === 'open' }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(matchQuery(id)),
        queries.invalidateQueries({ queryKey: ['matches'] }),
      ]),
  })
  return (
    <div>
      <Button size="xs" variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t(state === 'open' ? 'screening.take' : 'screening.put-back')}
      </Button>
      <ProblemAlert error={take.error} />
    </div>
  )
}
