import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { ScreeningQuery, ScreeningResult } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { BandMark } from './band-mark.tsx'
import { EvidenceBars } from './evidence-bars.tsx'
import { signed } from './signed.ts'
import { useListTitles } from './use-list-titles.ts'

/** One possible match: what speaks for it and against it, and the way to a person's eyes. */
export function ResultCard({
  result,
  query,
}: {
  readonly result: ScreeningResult
  readonly query: ScreeningQuery
}): ReactNode {
  const { t, pick, list, locale } = useLanguage()
  const titles = useListTitles()
  const { judgement } = result
  return (
    <article className="sheet">
      <Group justify="space-between" gap="xs">
        <Text component="h2" fw={600} fz="lg" m={0} style={{ overflowWrap: 'anywhere' }}>
          {result.name}
        </Text>
        <Group gap="xs">
          <BandMark band={result.band} />
          {judgement?.verdict === 'same' ? (
            <Mark tone="ok">{t('screening.confirmed-before')}</Mark>
          ) : null}
        </Group>
      </Group>
      <Text fz="sm" className="soft">
        {[
          list(titles(result.registers)),
          ...result.birthDates,
          ...result.countries.map((country) => country.toUpperCase()),
        ].join(' · ')}
      </Text>
      {result.names.length > 1 ? (
        <details>
          <summary>{t('screening.other-names', { count: result.names.length - 1 })}</summary>
          <Text fz="sm">{list(result.names.filter((name) => name !== result.name))}</Text>
        </details>
      ) : null}
      {result.ambiguous ? (
        <Alert color="seal" variant="outline" mt="sm" title={t('screening.ambiguous')}>
          {t('screening.ambiguous-hint')}
        </Alert>
      ) : null}
      {judgement ? (
        <Text fz="sm" mt="xs">
          {pick(judgement.note)}
        </Text>
      ) : null}
      <EvidenceBars findings={result.explanation} />
      <Text fz="sm" className="soft" mt="xs" ta="right">
        {t('screening.sum', {
          sum: signed(result.logOdds),
          percent: Math.round(result.score * 100),
        })}
      </Text>
      <Group mt="sm" gap="md">
        <QueueButton result={result} query={query} />
        {result.entries.map((entry) => (
          <a key={entry} href={`/${locale}/entries/${entry}`}>
            {t('check.entry')}
          </a>
        ))}
      </Group>
    </article>
  )
}

function QueueButton({
  result,
  query,
}: {
  readonly result: ScreeningResult
  readonly query: ScreeningQuery
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const queue = useMutation({
    mutationFn: () => api.queueMatch({ screening: query, entity: result.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['matches'] }),
  })
  if (queue.data)
    return (
      <AppLink to="/screening/review" search={{ match: queue.data.id }}>
        {t('screening.open-review')}
      </AppLink>
    )
  return (
    <>
      <Button variant="default" loading={queue.isPending} onClick={() => queue.mutate()}>
        {t('screening.queue')}
        <span className="visually-hidden">: {result.name}</span>
      </Button>
      <ProblemAlert error={queue.error} />
    </>
  )
}
