import { Button, Checkbox, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { ConsentOffer } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import classes from './consent.module.css'
import { useConsentChange } from './use-consent-change.ts'

/** What may be agreed to: folded, unticked, and without any consequence when left alone. */
export function ConsentOffered({
  offer,
  onDone,
}: {
  readonly offer: ConsentOffer
  readonly onDone: () => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const changed = useConsentChange()
  const [agreed, setAgreed] = useState(false)
  const title = pick(offer.scheme.title)
  const give = useMutation({
    mutationFn: () => api.giveConsent({ scheme: offer.scheme.id, kind: offer.kind, agreed: true }),
    onSuccess: async () => {
      onDone()
      await changed()
    },
  })
  return (
    <details className={classes['one']}>
      <summary className={classes['summary']}>
        <strong>{title}</strong> <span className="soft">{t(`consent.kind-${offer.kind}`)}</span>
      </summary>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          give.mutate()
        }}
      >
        <Text>{pick(offer.text)}</Text>
        <Checkbox
          label={t(`consent.agree-${offer.kind}`, { scheme: title })}
          checked={agreed}
          required
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <ProblemAlert error={give.error} />
        <div className={classes['step']}>
          <Button type="submit" disabled={!agreed} loading={give.isPending}>
            {t('consent.give')}
          </Button>
          <Text fz="sm" className="soft">
            {t('consent.leave-it')}
          </Text>
        </div>
      </form>
    </details>
  )
}
