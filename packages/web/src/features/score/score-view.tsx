import { Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { scoreSchemeQuery, type Score } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Sheet } from '../../ui/page.tsx'
import { lastComputed } from './last-computed.ts'
import { RaiseList } from './raise-list.tsx'
import { RequestList } from './request-list.tsx'
import { RewardList } from './reward-list.tsx'
import { ScoreGauge } from './score-gauge.tsx'
import { ScoreHistory } from './score-history.tsx'
import classes from './score.module.css'
import { ScoreSum } from './score-sum.tsx'

/** One score: who asks for it, how high it is, how it adds up, what it brings and what would raise it. */
export function ScoreView({ score }: { readonly score: Score }): ReactNode {
  const { t, pick, number } = useLanguage()
  const last = lastComputed(score)
  const scheme = useQuery(scoreSchemeQuery(score.scheme.id, score.computedOn))
  const bands = scheme.data?.bands ?? []
  return (
    <Stack component="section" gap="lg" aria-label={pick(score.scheme.title)}>
      <Title order={2} fz={24}>
        {pick(score.scheme.title)}
      </Title>
      <RequestList score={score} />
      <div className={`sheet ${classes['head'] ?? ''}`}>
        <ScoreGauge score={score} bands={bands} />
        <div>
          <p className={classes['band']}>{pick(score.band.title)}</p>
          <p>
            {t('score.as-of')} <Day day={score.computedOn} />
            <br />
            {t('score.told', { score: number(last.score) })} <Day day={last.on} />
            <br />
            {t('score.next')} <Day day={score.nextOn} relative />
          </p>
          <p className="law">
            <LawText of={score.band} />
            {score.band.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
          </p>
        </div>
      </div>
      <Sheet title={t('score.adds-up')}>
        <ScoreSum score={score} />
      </Sheet>
      <Sheet title={t('score.history')}>
        <ScoreHistory score={score} bands={bands} />
      </Sheet>
      <Sheet title={t('score.raise')}>
        <RaiseList raise={score.raise} />
      </Sheet>
      <Sheet title={t('score.rewards')}>
        <RewardList score={score} />
      </Sheet>
    </Stack>
  )
}
