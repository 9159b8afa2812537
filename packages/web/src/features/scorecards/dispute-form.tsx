import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { MyScore } from './card-queries.ts'
import { valueOf } from './dispute-line.tsx'
import classes from './scorecards.module.css'

/** Disputing a fact: which one, what is right, why. Free of charge, and the clock starts the same day. */
export function DisputeForm({ score }: { readonly score: MyScore }): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const [fact, setFact] = useState(score.lines[0]?.fact ?? '')
  const [claimed, setClaimed] = useState('')
  const [reasons, setReasons] = useState('')
  const line = score.lines.find((one) => one.fact === fact)
  const dispute = useMutation({
    mutationFn: () =>
      api.disputeScoredFact({
        id: score.id,
        fact,
        reasons,
        ...(claimed === '' ? {} : { claimed: valueOf(claimed, line?.value ?? null) }),
      }),
    onSuccess: async () => {
      setReasons('')
      await queries.invalidateQueries({ queryKey: ['my-scorecards'] })
    },
  })
  return (
    <details>
      <summary className={classes['summary']}>{t('card.dispute')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          dispute.mutate()
        }}
      >
        <Stack gap="xs" maw={520}>
          <NativeSelect
            label={t('card.fact')}
            data={score.lines.map((one) => ({
              value: one.fact,
              label: `${pick(one.title)} = ${String(one.value ?? '—')}`,
            }))}
            value={fact}
            onChange={(event) => setFact(event.currentTarget.value)}
          />
          <TextInput
            label={t('card.right-value')}
            value={claimed}
            onChange={(event) => setClaimed(event.currentTarget.value)}
          />
          <Textarea
            label={t('card.reasons')}
            required
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={dispute.isPending}>
              {t('card.dispute-now')}
            </Button>
          </div>
          <ProblemAlert error={dispute.error} />
        </Stack>
      </form>
    </details>
  )
}
