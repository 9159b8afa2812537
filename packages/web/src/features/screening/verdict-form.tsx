import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  readonly hint: string
}

/** Whether two are one: a person chooses and says why. What was written outlives a conflict. */
export function VerdictForm<V extends string>({
  draft: key,
  label,
  choices,
  reasonHint,
  button,
  decide,
  onSettled,
}: {
  readonly draft: string
  readonly label: string
  readonly choices: readonly Choice<V>[]
  readonly reasonHint?: string
  readonly button: string
  readonly decide: (verdict: V, reason: string) => Promise<unknown>
  readonly onSettled: () => Promise<unknown>
}): ReactNode {
  const { t } = useLanguage()
  const { draft, set, clear } = useDraft(key)
  const chosen = choices.find(({ value }) => value === draft['verdict'])
  const reason = typeof draft['reason'] === 'string' ? draft['reason'] : ''
  const act = useMutation({
    mutationFn: async () => chosen && (await decide(chosen.value, reason)),
    onSuccess: clear,
    onSettled,
  })
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate()
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('screening.verdict')}
          required
          value={chosen?.value ?? ''}
          onChange={(value) => set('verdict', value)}
        >
          <Stack gap="xs" mt="xs">
            {choices.map((one) => (
              <Radio
                key={one.value}
                value={one.value}
                required
                label={one.label}
                description={one.hint}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('screening.reason')}
          description={reasonHint}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" loading={act.isPending} disabled={chosen === undefined}>
            {button}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
