import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Score, ScoreRequest } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { AnsweredRequest } from './answered-request.tsx'
import { lastComputed } from './last-computed.ts'
import { WaitingRequest } from './waiting-request.tsx'

const isOpen = ({ state }: ScoreRequest): boolean => state === 'waiting'

/** Who asks: each request is answered by itself, and none need be. */
export function RequestList({ score }: { readonly score: Score }): ReactNode {
  const { t } = useLanguage()
  const waiting = score.requests.filter(isOpen)
  const answered = score.requests.filter((one) => !isOpen(one))
  if (score.requests.length === 0) return null
  return (
    <Sheet title={t('score.requests', { count: waiting.length })}>
      <Stack gap="md">
        {waiting.map((request) => (
          <WaitingRequest key={request.id} request={request} score={lastComputed(score).score} />
        ))}
        {answered.length === 0 ? null : (
          <details>
            <summary>{t('score.answered', { count: answered.length })}</summary>
            <ul className="plain-list">
              {answered.map((request) => (
                <AnsweredRequest key={request.id} request={request} />
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Sheet>
  )
}
