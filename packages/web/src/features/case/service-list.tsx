import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'

const channels = {
  'in-person': 'channel.in-person',
  post: 'channel.post',
  email: 'channel.email',
  portal: 'channel.portal',
  publication: 'channel.publication',
} as const
const outcomes = {
  served: 'service.served',
  failed: 'service.failed',
  published: 'service.published',
} as const

/** Every attempt to serve a notice with its proof; failed ones too. */
export function ServiceList({ services }: { readonly services: CaseFile['services'] }): ReactNode {
  const { t } = useLanguage()
  const attempts = services.flatMap(({ attempts: all }) => all)
  if (attempts.length === 0) return null
  return (
    <details>
      <summary>{t('service.attempts', { count: attempts.length })}</summary>
      <ul>
        {attempts.map(({ channel, outcome, on, proof }) => {
          const by = channels[channel as keyof typeof channels]
          const what = outcomes[outcome as keyof typeof outcomes]
          return (
            <li key={`${on} ${channel} ${proof}`}>
              <Day day={on} /> · {by === undefined ? channel : t(by)} ·{' '}
              {what === undefined ? outcome : t(what)}
              <div className="law">{proof}</div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
