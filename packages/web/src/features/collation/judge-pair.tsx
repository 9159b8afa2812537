import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { COLLATION, type PairVerdict } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

const verdicts = ['same', 'different', 'unsure'] as const

/** A judgement on a pair: it binds others too, so the reason is not left out. */
export function JudgePair({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`collation:${a}:${b}`)
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const judge = useMutation({
    mutationFn: () =>
      api.judgePair({ a, b, verdict: text('verdict') as PairVerdict, reason: text('reason') }),
    onSuccess: async () => {
      clear()
      await queries.invalidateQueries({ queryKey: [COLLATION] })
    },
  })
  return (
    <form
      aria-label={t('collation.judge')}
      onSubmit={(event) => {
        event.preventDefault()
        judge.mutate()
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('screening.verdict')}
          required
          value={text('verdict')}
          onChange={(value) => set('verdict', value)}
        >
          <Stack gap="xs" mt="xs">
            {verdicts.map((one) => (
              <Radio
                key={one}
                value={one}
                required
                label={t(`pair.${one}`)}
                description={t(`pair.${one}-hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('screening.reason')}
          required
          autosize
          minRows={2}
          value={text('reason')}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
        <ProblemAlert error={judge.error} />
        <Group>
          <Button type="submit" loading={judge.isPending} disabled={text('verdict') === ''}>
            {t('collation.judge-do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
