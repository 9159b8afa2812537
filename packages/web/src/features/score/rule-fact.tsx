import { Button, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { disputedFactsQuery } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'
import { DisputedFacts } from './disputed-facts.tsx'

const outcomes = ['proven', 'deleted'] as const

/** A disputed fact is proven by a document, or it goes. */
export function RuleFact({ scheme }: { readonly scheme: string }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`rule-fact:${scheme}`)
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const outcome = outcomes.find((one) => one === draft['outcome'])
  const rule = useMutation({
    mutationFn: (ruled: (typeof outcomes)[number]) =>
      api.ruleScoreFact({
        scheme,
        fact: text('fact').trim(),
        outcome: ruled,
        reasons: text('reasons'),
        ...(text('document').trim() === '' ? {} : { document: text('document').trim() }),
      }),
    onSuccess: async () => {
      clear()
      await queries.invalidateQueries(disputedFactsQuery(scheme))
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (outcome) rule.mutate(outcome)
      }}
    >
      <Stack gap="sm">
        <DisputedFacts scheme={scheme} choose={(fact) => set('fact', fact)} />
        <TextInput
          label={t('score.fact')}
          description={t('score.fact-hint')}
          required
          maw={420}
          value={text('fact')}
          onChange={(event) => set('fact', event.currentTarget.value)}
        />
        <Radio.Group
          label={t('field.ruling')}
          required
          value={outcome ?? ''}
          onChange={(value) => set('outcome', value)}
        >
          <Stack gap={6} mt={6}>
            {outcomes.map((one) => (
              <Radio key={one} value={one} name="outcome" required label={t(`score.rule-${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('score.proof')}
          value={text('document')}
          onChange={(event) => set('document', event.currentTarget.value)}
        />
        <Textarea
          label={t('field.reasons')}
          required
          autosize
          minRows={2}
          value={text('reasons')}
          onChange={(event) => set('reasons', event.currentTarget.value)}
        />
        <ProblemAlert error={rule.error} />
        <div role="status">
          {rule.data === undefined ? null : <Text>{t(`score.ruled-${rule.data.outcome}`)}</Text>}
        </div>
        <div>
          <Button type="submit" loading={rule.isPending}>
            {t('score.rule')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
