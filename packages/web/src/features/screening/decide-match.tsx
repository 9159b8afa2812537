import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { matchQuery, type MatchOpened, type MatchVerdict } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

const verdicts = ['confirm', 'not-same', 'unsure'] as const

/** Only a person decides, and says why. What was written outlives a conflict. */
export function DecideMatch({ match }: { readonly match: MatchOpened }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { id, version } = match
  const { draft, set, clear } = useDraft(`match:${id}`)
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const decide = useMutation({
    mutationFn: () =>
      api.decideMatch({
        id,
        expectedVersion: version,
        verdict: text('verdict') as MatchVerdict,
        reason: text('reason'),
      }),
    onSuccess: clear,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(matchQuery(id)),
        queries.invalidateQueries({ queryKey: ['matches'] }),
        queries.invalidateQueries({ queryKey: ['judgements'] }),
      ]),
  })
  return (
    <form
      aria-label={t('screening.decide')}
      onSubmit={(event) => {
        event.preventDefault()
        decide.mutate()
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
                label={t(`match.${one}`)}
                description={t(`match.${one}-hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('screening.reason')}
          description={t('screening.reason-hint')}
          required
          autosize
          minRows={2}
          value={text('reason')}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
        <ProblemAlert error={decide.error} />
        <Group>
          <Button type="submit" loading={decide.isPending} disabled={text('verdict') === ''}>
            {t('screening.decide-do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
