import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { pointsAccountQuery } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

const outcomes = ['upheld', 'dismissed'] as const

/** Upheld: the event counts as if it had never been. Whoever recorded the event does not rule. */
export function RuleObjection({
  scheme,
  subject,
  event,
}: {
  readonly scheme: string
  readonly subject: string
  readonly event: string
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`rule:${scheme}:${subject}:${event}`)
  const reasons = typeof draft['reasons'] === 'string' ? draft['reasons'] : ''
  const outcome = outcomes.find((one) => one === draft['outcome'])
  const rule = useMutation({
    mutationFn: (ruled: (typeof outcomes)[number]) =>
      api.rulePointsObjection({ scheme, subject, event, outcome: ruled, reasons }),
    onSuccess: async (account) => {
      clear()
      queries.setQueryData(pointsAccountQuery(scheme, subject).queryKey, account)
      await queries.invalidateQueries({ queryKey: ['points-objections', scheme] })
    },
  })
  return (
    <form
      aria-label={t('points.rule')}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (outcome) rule.mutate(outcome)
      }}
    >
      <Stack gap="sm" py="xs">
        <Radio.Group
          label={t('field.ruling')}
          required
          value={outcome ?? ''}
          onChange={(value) => set('outcome', value)}
        >
          <Stack gap={6} mt={6}>
            {outcomes.map((one) => (
              <Radio
                key={one}
                value={one}
                name={`outcome ${event}`}
                required
                label={t(`points.objection-${one}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('field.reasons')}
          description={t('points.rule-hint')}
          required
          autosize
          minRows={2}
          value={reasons}
          onChange={(change) => set('reasons', change.currentTarget.value)}
        />
        <ProblemAlert error={rule.error} />
        <div>
          <Button type="submit" loading={rule.isPending}>
            {t('points.rule')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
