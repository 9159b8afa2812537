import { Stack, Text } from '@mantine/core'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { judgementsQuery, type JudgementShown } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { PagedRows } from '../../ui/paged-rows.tsx'
import { StateSelect } from './state-select.tsx'
import { ReasonForm } from './reason-form.tsx'
import { useListTitles } from './use-list-titles.ts'

/** What people have decided: in force until somebody revokes it, with a reason of their own. */
export function MemoryList(): ReactNode {
  const { t } = useLanguage()
  const [state, setState] = useState<'in-force' | 'revoked'>('in-force')
  const query = useInfiniteQuery(judgementsQuery(state))
  return (
    <Stack gap="md">
      <StateSelect
        value={state}
        onChange={setState}
        states={['in-force', 'revoked']}
        label={(one) => t(`judgement.${one}`)}
      />
      <PagedRows
        query={query}
        empty={<Empty title={t('screening.memory-empty')}>{t('screening.memory-hint')}</Empty>}
        row={(item) => <Judgement key={item.id} judgement={item} />}
      />
    </Stack>
  )
}

function Judgement({ judgement }: { readonly judgement: JudgementShown }): ReactNode {
  const { t, list } = useLanguage()
  const titles = useListTitles()
  const queries = useQueryClient()
  const { id, verdict, asked, name, registers, reason, by, at, reference, revoked } = judgement
  return (
    <li className="sheet">
      <Text fw={600}>
        {asked} {verdict === 'same' ? '=' : '≠'} {name}
      </Text>
      <Mark tone={verdict === 'same' ? 'ok' : 'info'}>{t(`judgement.${verdict}`)}</Mark>
      <Text fz="sm" className="soft">
        {list(titles(registers))}
        {reference === undefined ? '' : ` · ${t('screening.reference')} ${reference}`}
      </Text>
      <Text mt="xs">{reason}</Text>
      <Text fz="sm" className="soft">
        {by} · <Moment at={at} />
      </Text>
      {revoked ? (
        <Text fz="sm" mt="xs">
          {t('judgement.revoked-by', { who: revoked.by })} {revoked.reason} ·{' '}
          <Moment at={revoked.at} />
        </Text>
      ) : (
        <ReasonForm
          draft={`revoke:${id}`}
          open={t('judgement.revoke')}
          about={`${asked} – ${name}`}
          action={(text) => api.revokeJudgement({ id, reason: text })}
          onDone={() => queries.invalidateQueries({ queryKey: ['judgements'] })}
        />
      )}
    </li>
  )
}
