import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { MyNav } from '../me/my-nav.tsx'
import { CardConsents } from './card-consents.tsx'
import { mineQuery } from './card-queries.ts'
import { MyDecisions } from './my-decisions.tsx'
import { MyRewards } from './my-rewards.tsx'
import { MyScoreSheet } from './my-score-sheet.tsx'
import { ReportPanel } from './report-panel.tsx'

/** The subject's scores by card: what each says and why, what would change it, who has it, how to contest it. */
export function MyScorecardsPage(): ReactNode {
  const { t } = useLanguage()
  const mine = useQuery(mineQuery)
  return (
    <Page title={t('card.mine')} lead={t('card.mine-lead')} width={960}>
      <MyNav />
      <Loaded query={mine}>
        {(all) => {
          const now = all.scores.filter(({ replacedBy }) => replacedBy === undefined)
          return (
            <Stack gap="xl">
              {now.length === 0 ? (
                <Empty title={t('card.mine-none')}>{t('card.mine-none-hint')}</Empty>
              ) : null}
              {now.map((score) => (
                <MyScoreSheet key={score.id} score={score} all={all} />
              ))}
              <MyDecisions decisions={all.decisions} />
              <CardConsents consents={all.consents} offered={all.offered} />
              <ReportPanel reports={all.reports} />
            </Stack>
          )
        }}
      </Loaded>
      <MyRewards />
    </Page>
  )
}
