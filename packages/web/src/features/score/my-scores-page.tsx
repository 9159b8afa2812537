import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myScoresQuery } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Consents } from '../consent/consents.tsx'
import { MyNav } from '../me/my-nav.tsx'
import { NeverRefuses } from './never-refuses.tsx'
import { ScoreView } from './score-view.tsx'

/** The subject's voluntary scores: to begin, to understand, to answer whoever asks, and to end. */
export function MyScoresPage(): ReactNode {
  const { t } = useLanguage()
  const scores = useQuery(myScoresQuery)
  return (
    <Page title={t('score.title')} lead={t('score.lead')} width={960}>
      <MyNav />
      <Loaded query={scores}>
        {({ items }) => (
          <Stack gap="xl">
            <NeverRefuses note={items[0]?.note} />
            {items.length === 0 ? (
              <Empty title={t('score.none')}>{t('score.none-hint')}</Empty>
            ) : null}
            {items.map((score) => (
              <ScoreView key={score.scheme.id} score={score} />
            ))}
          </Stack>
        )}
      </Loaded>
      <Consents kinds={['score', 'sensitive-facts']} />
    </Page>
  )
}
