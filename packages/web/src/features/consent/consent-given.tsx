import { Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { Consent } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import classes from './consent.module.css'
import { useConsentChange } from './use-consent-change.ts'

/** A consent in force. One press ends it; what that deletes is said beside the button, not after it. */
export function ConsentGiven({
  consent,
  onDone,
}: {
  readonly consent: Consent
  readonly onDone: () => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const changed = useConsentChange()
  const title = pick(consent.scheme.title)
  const withdraw = useMutation({
    mutationFn: () => api.withdrawConsent({ id: consent.id }),
    onSuccess: async () => {
      onDone()
      await changed()
    },
  })
  return (
    <section
      className={classes['one']}
      aria-label={`${title}: ${t(`consent.kind-${consent.kind}`)}`}
    >
      <Group gap="xs">
        <Text fw={600}>{title}</Text>
        <Mark tone="ok" icon={<IconCheck aria-hidden />}>
          {t('consent.in-force')}
        </Mark>
      </Group>
      <Text>{t(`consent.kind-${consent.kind}`)}</Text>
      <Text className="law">
        {t('consent.given')} <Moment at={consent.given} />
      </Text>
      <Text className="soft">{pick(consent.text)}</Text>
      <div className={classes['step']}>
        <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('consent.withdraw')}
          <span className="visually-hidden"> {title}</span>
        </Button>
        <Text fz="sm">{t(`consent.deletes-${consent.kind}`)}</Text>
      </div>
      <ProblemAlert error={withdraw.error} />
    </section>
  )
}
