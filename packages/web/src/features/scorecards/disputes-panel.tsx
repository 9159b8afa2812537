import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { disputesQuery, type Dispute } from './card-queries.ts'
import { DisputeLine, valueOf } from './dispute-line.tsx'

/** Disputes about facts behind scores; the reviewer rules, and the scores follow by themselves. */
export function DisputesPanel({ rules }: { readonly rules: boolean }): ReactNode {
  const { t } = useLanguage()
  const disputes = useQuery(disputesQuery)
  return (
    <Sheet title={t('card.disputes')}>
      <Loaded query={disputes}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="soft">{t('card.no-disputes')}</Text>
          ) : (
            items.map((dispute) => (
              <div key={dispute.id}>
                <DisputeLine dispute={dispute} />
                {rules && !dispute.answer ? <Ruling dispute={dispute} /> : null}
              </div>
            ))
          )
        }
      </Loaded>
    </Sheet>
  )
}

function Ruling({ dispute }: { readonly dispute: Dispute }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<'corrected' | 'confirmed' | 'deleted'>('corrected')
  const [value, setValue] = useState(String(dispute.claimed ?? ''))
  const [reasons, setReasons] = useState('')
  const rule = useMutation({
    mutationFn: () =>
      api.ruleScoreDispute({
        id: dispute.id,
        outcome,
        reasons,
        ...(outcome === 'corrected' ? { value: valueOf(value, dispute.value) } : {}),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['score-disputes'] }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        rule.mutate()
      }}
    >
      <Stack gap="xs" maw={520} mb="md">
        <NativeSelect
          label={t('card.outcome')}
          data={(['corrected', 'confirmed', 'deleted'] as const).map((one) => ({
            value: one,
            label: t(`card.ruling-${one}`),
          }))}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value as typeof outcome)}
        />
        {outcome === 'corrected' ? (
          <TextInput
            label={t('card.right-value')}
            required
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        ) : null}
        <Textarea
          label={t('card.reasons')}
          required
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={rule.isPending}>
            {t('card.rule')}
          </Button>
        </div>
        <ProblemAlert error={rule.error} />
      </Stack>
    </form>
  )
}
