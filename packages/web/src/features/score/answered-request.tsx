import { IconCheck, IconMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ScoreRequest } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useAnswer } from './use-answer.ts'

/** What was answered; an allowance can be taken back while it lasts. */
export function AnsweredRequest({ request }: { readonly request: ScoreRequest }): ReactNode {
  const { t, pick } = useLanguage()
  const answer = useAnswer(request.id)
  const { state } = request
  return (
    <li style={{ paddingBlock: 6 }}>
      {state === 'waiting' ? null : (
        <Mark
          tone={state === 'allowed' ? 'ok' : 'plain'}
          icon={state === 'allowed' ? <IconCheck aria-hidden /> : <IconMinus aria-hidden />}
        >
          {t(`score.request-${state}`)}
        </Mark>
      )}{' '}
      <strong>{request.relyingParty}</strong>
      {request.reward === undefined ? null : `: ${pick(request.reward.title)}`}
      <div className="law">
        {t('score.asked')} <Moment at={request.askedAt} /> · <code>{request.purpose}</code>
      </div>
      {state === 'allowed' ? (
        <button
          type="button"
          className="link-button"
          onClick={() => answer.mutate({ allow: false, number: false })}
        >
          {t('score.take-back')}
          <span className="visually-hidden"> {request.relyingParty}</span>
        </button>
      ) : null}
      <ProblemAlert error={answer.error} />
    </li>
  )
}
