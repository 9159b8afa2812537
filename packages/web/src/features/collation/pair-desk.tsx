import { Group, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { COLLATION, pairQuery, type PairOpened } from '../../api/collation.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ReasonForm } from '../screening/reason-form.tsx'
import sides from '../screening/screening.module.css'
import { Lines } from '../screening/side-by-side.tsx'
import { JudgePair } from './judge-pair.tsx'
import { RecordLine } from './record-line.tsx'
import { useValue } from './use-value.ts'
import { Waterfall } from './waterfall.tsx'

/** Two records beside each other, the evidence as a waterfall, and what people say. */
export function PairDesk({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const query = useQuery(pairQuery(a, b))
  return <Loaded query={query}>{(pair) => <Desk pair={pair} />}</Loaded>
}

function Desk({ pair }: { readonly pair: PairOpened }): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const { clusterOfA, clusterOfB, judgements } = pair
  const together = clusterOfA === clusterOfB
  const binding = judgements.some(({ verdict }) => verdict !== 'unsure')
  return (
    <Stack gap="lg">
      <Sheet
        title={t('screening.sides')}
        aside={
          <Mark tone={together ? 'ok' : 'plain'}>
            {t(together ? 'collation.together' : 'collation.apart')}
          </Mark>
        }
      >
        <Sides pair={pair} />
        <Group mt="sm" gap="md">
          <AppLink to="/collation" search={{ cluster: clusterOfA }}>
            {t(together ? 'collation.to-cluster' : 'collation.to-cluster-a')}
          </AppLink>
          {together ? null : (
            <AppLink to="/collation" search={{ cluster: clusterOfB }}>
              {t('collation.to-cluster-b')}
            </AppLink>
          )}
        </Group>
      </Sheet>
      <Sheet title={t('collation.waterfall')}>
        <Waterfall pair={pair} />
      </Sheet>
      <Judgements pair={pair} />
      {binding || !hasRole(me, 'registrar', 'reviewer') ? null : (
        <Sheet title={t('collation.judge')}>
          <JudgePair a={pair.a.key} b={pair.b.key} />
        </Sheet>
      )}
    </Stack>
  )
}

function Sides({ pair }: { readonly pair: PairOpened }): ReactNode {
  const { t, pick } = useLanguage()
  const valueOf = useValue()
  const said = (field: string, values: readonly string[]): string[] =>
    values.map((value) => valueOf(field, value))
  return (
    <div role="table" aria-label={t('screening.sides')}>
      <div role="row" className={sides['sides']}>
        <span role="columnheader" className="law">
          {t('screening.field')}
        </span>
        <div role="columnheader">
          <RecordLine record={pair.a} linked />
        </div>
        <div role="columnheader">
          <RecordLine record={pair.b} linked />
        </div>
      </div>
      {pair.fields
        .filter(({ left, right }) => left.length + right.length > 0)
        .map(({ field, label, left, right }) => (
          <div key={field} role="row" className={sides['sides']}>
            <span role="rowheader" className="law">
              {pick(label)}
            </span>
            <span role="cell">
              <Lines values={said(field, left)} />
            </span>
            <span role="cell">
              <Lines values={said(field, right)} />
            </span>
          </div>
        ))}
    </div>
  )
}

function Judgements({ pair }: { readonly pair: PairOpened }): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const queries = useQueryClient()
  if (pair.judgements.length === 0) return null
  return (
    <Sheet title={t('collation.judgements')}>
      <Stack gap="md">
        {pair.judgements.map(({ step, verdict, by, at, reason, single }) => (
          <div key={step}>
            <Mark tone={verdict === 'same' ? 'ok' : 'info'}>{t(`pair.${verdict}`)}</Mark>
            <Text mt={4}>{reason}</Text>
            <Text fz="sm" className="soft">
              {by} · <Moment at={at} /> · {t('collation.step', { number: step })}
              {single ? '' : ` · ${t('collation.by-separation')}`}
            </Text>
            {verdict === 'unsure' || !hasRole(me, 'registrar', 'reviewer') ? null : (
              <ReasonForm
                draft={`collation-revoke:${step}`}
                open={t('judgement.revoke')}
                about={t('collation.step', { number: step })}
                action={(text) => api.revokeCollationStep({ number: step, reason: text })}
                onDone={() => queries.invalidateQueries({ queryKey: [COLLATION] })}
              />
            )}
          </div>
        ))}
      </Stack>
    </Sheet>
  )
}
