import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { AgreementState } from './agreement-state.tsx'
import { DirectionDrawing } from './direction-drawing.tsx'

/** An agreement among others. */
export function AgreementCard({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t, pick, list } = useLanguage()
  const { id, recipient, purpose, schemes, from, until, state, counts } = agreement
  return (
    <article className="sheet" aria-label={`${recipient}: ${purpose}`}>
      <Group justify="space-between" mb="sm" gap="xs">
        <AppLink to="/agreements/$id" params={{ id }} fw={600} fz="lg">
          {recipient}: {purpose}
        </AppLink>
        <Group gap={6}>
          {counts.deletionsOverdue > 0 ? (
            <Mark tone="bad">{t('agreement.overdue', { count: counts.deletionsOverdue })}</Mark>
          ) : null}
          <AgreementState state={state} />
        </Group>
      </Group>
      <DirectionDrawing terms={agreement} />
      <Text className="law" mt="sm">
        {list(schemes.map(({ title }) => pick(title)))} · <Day day={from} /> – <Day day={until} /> ·{' '}
        {t('agreement.counts', {
          replicas: counts.replicas,
          pending: counts.deletionsPending,
        })}
      </Text>
    </article>
  )
}
