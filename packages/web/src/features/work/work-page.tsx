import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { casesQuery } from '../../api/cases.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ButtonLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { today } from '../clock/days.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseQueue } from './case-queue.tsx'

/** The officer's day: cases, nearest clock first. */
export function WorkPage(): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const search = useSearch({ from: '/work' })
  const query = useInfiniteQuery(casesQuery(search, today()))
  const filtered = Object.keys(search).length > 0
  return (
    <Page
      title={t('work.title')}
      lead={t('work.lead')}
      aside={
        hasRole(me, 'officer') ? <ButtonLink to="/cases/new">{t('work.new')}</ButtonLink> : null
      }
    >
      <CaseFilters search={search} />
      <Loaded query={query}>
        {({ pages }) => {
          const cases = pages.flatMap(({ items }) => items)
          if (cases.length === 0) {
            return (
              <Empty title={t(filtered ? 'work.none-here' : 'work.none')}>
                {t(filtered ? 'work.none-here-hint' : 'work.none-hint')}
              </Empty>
            )
          }
          return (
            <>
              <CaseQueue cases={cases} total={pages[0]?.total} />
              {query.hasNextPage ? (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('action.more')}
                </Button>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
