import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { ScreeningAnswer, ScreeningQuery } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import { Moment } from '../../ui/day.tsx'
import { ResultCard } from './result-card.tsx'
import { SuppressedList } from './suppressed-list.tsx'

/** The whole answer: matches, what a person has ruled out, what was not compared, and what it all rests on. */
export function ScreenAnswer({
  answer,
  query,
}: {
  readonly answer: ScreeningAnswer
  readonly query: ScreeningQuery
}): ReactNode {
  const { t, pick, list } = useLanguage()
  const { results, suppressed, reached, complete, leftOut } = answer
  return (
    <Stack gap="md">
      <Verdict
        tone={results.length + suppressed.length === 0 ? 'ok' : 'info'}
        title={
          results.length === 0 && suppressed.length > 0
            ? t('screen.only-ruled-out', { count: suppressed.length })
            : t('screen.found', { count: results.length })
        }
        text={pick(answer.note)}
      />
      {reached > results.length + suppressed.length ? (
        <Text>{t('screening.reached', { reached, shown: results.length })}</Text>
      ) : null}
      {complete ? null : (
        <Alert color="seal" variant="outline" title={t('screening.incomplete')}>
          {t('screening.left-out', {
            entities: leftOut.entities,
            names: leftOut.names,
            words: leftOut.words.length === 0 ? '—' : list(leftOut.words),
          })}
        </Alert>
      )}
      {results.map((result) => (
        <ResultCard key={result.id} result={result} query={query} />
      ))}
      <SuppressedList items={suppressed} />
      <Receipt answer={answer} query={query} />
    </Stack>
  )
}

function Receipt({
  answer,
  query,
}: {
  readonly answer: ScreeningAnswer
  readonly query: ScreeningQuery
}): ReactNode {
  const { t } = useLanguage()
  const { receipt } = answer
  const replay = useMutation({
    mutationFn: () => api.replayScreening({ screening: query, receipt }),
  })
  const same = replay.data?.receipt.answerDigest === receipt.answerDigest
  return (
    <section className="sheet-quiet">
      <dl style={{ margin: 0, display: 'grid', gap: '0.5rem' }}>
        <Fact term={t('screening.asked-at')}>
          <Moment at={receipt.at} />
          {receipt.seq === undefined ? '' : ` · ${t('check.as-known', { seq: receipt.seq })}`}
        </Fact>
        <Digest term={t('screening.index-digest')} value={receipt.indexDigest} />
        <Digest term={t('screening.rules-digest')} value={receipt.rulesDigest} />
        <Digest term={t('screening.memory-digest')} value={receipt.memoryDigest} />
        <Digest term={t('screening.answer-digest')} value={receipt.answerDigest} />
      </dl>
      <Group mt="sm" gap="sm" role="status">
        <Button variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>
          {t('screening.replay')}
        </Button>
        {replay.data ? (
          <Mark tone={same ? 'ok' : 'bad'}>
            {t(same ? 'screening.replayed-same' : 'screening.replayed-other')}
          </Mark>
        ) : null}
      </Group>
      <ProblemAlert error={replay.error} />
    </section>
  )
}

function Digest({ term, value }: { readonly term: string; readonly value: string }): ReactNode {
  return (
    <Fact term={term}>
      <span className="mono" style={{ overflowWrap: 'anywhere' }}>
        {value}
      </span>
    </Fact>
  )
}
