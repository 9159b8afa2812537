import { Stack, Tabs, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { matchesQuery, matchStates, type MatchShown, type MatchState } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { BandMark } from './band-mark.tsx'
import { MatchDesk } from './match-desk.tsx'
import { MemoryList } from './memory-list.tsx'
import { PagedRows } from '../../ui/paged-rows.tsx'
import { StateSelect } from './state-select.tsx'
import { ScreeningNav } from './screening-nav.tsx'
import { useListTitles } from './use-list-titles.ts'

const route = getRouteApi('/screening/review')

/** Matches that wait for a person, and what people have decided. */
export function ReviewPage(): ReactNode {
  const { t } = useLanguage()
  const { match, tab = 'queue' } = route.useSearch()
  const navigate = useNavigate()
  return (
    <Page title={t('screening.review')} lead={t('screening.review-lead')} width={960}>
      <ScreeningNav />
      {match === undefined ? (
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) =>
            void navigate({
              to: '/screening/review',
              search: next === 'memory' ? { tab: 'memory' } : {},
            })
          }
        >
          <Tabs.List>
            <Tabs.Tab value="queue">{t('screening.queue-title')}</Tabs.Tab>
            <Tabs.Tab value="memory">{t('screening.memory')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="queue" pt="lg">
            <MatchQueue />
          </Tabs.Panel>
          <Tabs.Panel value="memory" pt="lg">
            <MemoryList />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <>
          <AppLink to="/screening/review">{t('screening.back')}</AppLink>
          <MatchDesk key={match} id={match} />
        </>
      )}
    </Page>
  )
}

function MatchQueue(): ReactNode {
  const { t } = useLanguage()
  const [state, setState] = useState<MatchState>('open')
  const query = useInfiniteQuery(matchesQuery(state))
  return (
    <Stack gap="md">
      <StateSelect
        value={state}
        onChange={setState}
        states={matchStates}
        label={(one) => t(`match.${one}`)}
      />
      <PagedRows
        query={query}
        empty={<Empty title={t('screening.queue-empty')}>{t('screening.queue-hint')}</Empty>}
        row={(item) => <MatchRow key={item.id} match={item} />}
      />
    </Stack>
  )
}

function MatchRow({ match }: { readonly match: MatchShown }): ReactNode {
  const { t, list } = useLanguage()
  const titles = useListTitles()
  const { id, name, band, registers, reference, openedAt, assignee, decision } = match
  return (
    <li className="sheet">
      <AppLink to="/screening/review" search={{ match: id }} fw={600}>
        {name}
      </AppLink>{' '}
      <BandMark band={band} />
      <Text fz="sm" className="soft">
        {list(titles(registers))}
        {reference === undefined ? '' : ` · ${t('screening.reference')} ${reference}`} ·{' '}
        <Moment at={openedAt} />
      </Text>
      {assignee === undefined ? null : (
        <Text fz="sm">{t('screening.taken-by', { who: assignee })}</Text>
      )}
      {decision ? (
        <Text fz="sm">
          {t(`match.${decision.verdict}`)} · {decision.by}: {decision.reason}
        </Text>
      ) : null}
    </li>
  )
}
