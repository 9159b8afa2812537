import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { scoreSchemeQuery } from '../../api/scores.ts'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'
import { today } from '../clock/days.ts'

/** One fact with its document, about somebody who agreed; what may never count is refused by name. */
export function AddFact({ scheme }: { readonly scheme: string }): ReactNode {
  const { t, pick } = useLanguage()
  const rules = useQuery(scoreSchemeQuery(scheme, today()))
  const { draft, set, clear } = useDraft(`fact:${scheme}`)
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const optional = (name: string): Record<string, string> =>
    text(name).trim() === '' ? {} : { [name]: text(name).trim() }
  const add = useMutation({
    mutationFn: () =>
      api.addScoreFact({
        scheme,
        subject: text('subject').trim(),
        input: text('input'),
        on: text('on'),
        reference: text('reference').trim(),
        ...optional('document'),
        ...optional('counterparty'),
      }),
    onSuccess: clear,
  })
  const line = (name: string, label: MessageKey, hint: MessageKey, required = true): ReactNode => (
    <TextInput
      label={t(label)}
      description={t(hint)}
      required={required}
      value={text(name)}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate()
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {line('subject', 'work.subject', 'score.identifier-hint')}
          <NativeSelect
            label={t('score.input')}
            description={t('score.input-hint')}
            required
            value={text('input')}
            onChange={(event) => set('input', event.currentTarget.value)}
            data={[
              { value: '', label: t('field.choose') },
              ...(rules.data?.inputs ?? []).map(({ id, title }) => ({
                value: id,
                label: pick(title),
              })),
            ]}
          />
          <TextInput
            type="date"
            label={t('field.on')}
            description={t('score.on-hint')}
            required
            value={text('on')}
            onChange={(event) => set('on', event.currentTarget.value)}
          />
          {line('reference', 'score.reference', 'score.reference-hint')}
          {line('document', 'field.document', 'score.document-hint', false)}
          {line('counterparty', 'score.counterparty', 'score.counterparty-hint', false)}
        </SimpleGrid>
        <ProblemAlert error={add.error} />
        <div role="status">
          {add.data === undefined ? null : (
            <Text>
              {t(add.data.added ? 'score.added' : 'score.added-before', { fact: add.data.fact })}
            </Text>
          )}
        </div>
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('score.add-fact')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
