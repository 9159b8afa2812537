import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { myConsentsQuery, type Consent } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ConsentGiven } from './consent-given.tsx'
import { ConsentOffered } from './consent-offered.tsx'

/** What was agreed to and may be ended in one step, and what may be agreed to; nothing is ticked beforehand. */
export function Consents({ kinds }: { readonly kinds: readonly Consent['kind'][] }): ReactNode {
  const { t, pick } = useLanguage()
  const consents = useQuery(myConsentsQuery)
  const [said, setSaid] = useState('')
  return (
    <Sheet title={t('consent.title')}>
      <p className="soft" style={{ marginTop: 0 }}>
        {t('consent.lead')}
      </p>
      <div role="status">{said === '' ? null : <p className="sheet-quiet">{said}</p>}</div>
      <Loaded query={consents}>
        {({ items, offered }) => {
          const mine = items.filter(({ kind }) => kinds.includes(kind))
          const given = mine.filter(({ withdrawn }) => withdrawn === undefined)
          const over = mine.filter(({ withdrawn }) => withdrawn !== undefined)
          const open = offered.filter(({ kind }) => kinds.includes(kind))
          return (
            <Stack gap="sm">
              {given.map((consent) => (
                <ConsentGiven
                  key={consent.id}
                  consent={consent}
                  onDone={() =>
                    setSaid(
                      t(`consent.withdrawn-${consent.kind}`, {
                        scheme: pick(consent.scheme.title),
                      }),
                    )
                  }
                />
              ))}
              {open.map((offer) => (
                <ConsentOffered
                  key={`${offer.scheme.id} ${offer.kind}`}
                  offer={offer}
                  onDone={() =>
                    setSaid(t('consent.given-now', { scheme: pick(offer.scheme.title) }))
                  }
                />
              ))}
              {given.length + open.length === 0 ? (
                <p className="soft">{t('consent.none-offered')}</p>
              ) : null}
              <Withdrawn consents={over} />
            </Stack>
          )
        }}
      </Loaded>
    </Sheet>
  )
}

function Withdrawn({ consents }: { readonly consents: readonly Consent[] }): ReactNode {
  const { t, pick } = useLanguage()
  if (consents.length === 0) return null
  return (
    <details>
      <summary>{t('consent.earlier', { count: consents.length })}</summary>
      <ul>
        {consents.map(({ id, scheme, kind, given, withdrawn }) => (
          <li key={id}>
            {pick(scheme.title)} · {t(`consent.kind-${kind}`)}
            <div className="law">
              {t('consent.given')} <Day day={given.slice(0, 10)} /> · {t('consent.withdrawn')}{' '}
              <Day day={(withdrawn ?? given).slice(0, 10)} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
