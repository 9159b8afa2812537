import { IconCheck, IconGift } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Score } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'

/** What the score brings, and what it does not bring yet. There is nothing it takes away. */
export function RewardList({ score: { rewards, score } }: { readonly score: Score }): ReactNode {
  const { t, pick, number } = useLanguage()
  return (
    <ul className="plain-list">
      {rewards.map((reward) => (
        <li key={reward.id} style={{ paddingBlock: 6 }}>
          {reward.earned ? (
            <Mark tone="ok" icon={<IconCheck aria-hidden />}>
              {t('score.earned')}
            </Mark>
          ) : (
            <Mark tone="plain" icon={<IconGift aria-hidden />}>
              {t('score.not-yet', { points: number(reward.from - score) })}
            </Mark>
          )}{' '}
          <strong>{pick(reward.title)}</strong>
          <div className="law">
            {t('score.reward-from', { points: number(reward.from) })} · <LawText of={reward} />
            {reward.status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
          </div>
        </li>
      ))}
    </ul>
  )
}
