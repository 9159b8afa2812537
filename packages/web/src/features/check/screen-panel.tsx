import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import { MatchCard } from './match-card.tsx'

const schemas = ['Thing', 'Person', 'Organization'] as const

/** Who on the registers may be meant by a name. It never refuses anybody. */
export function ScreenPanel(): ReactNode {
  const { t, pick } = useLanguage()
  const [form, setForm] = useState({ name: '', schema: 'Thing', birthDate: '', country: '' })
  const screen = useMutation({
    mutationFn: () =>
      api.screenName({
        schema: form.schema as (typeof schemas)[number],
        properties: {
          name: [form.name],
          ...(form.birthDate === '' ? {} : { birthDate: [form.birthDate] }),
          ...(form.country === '' ? {} : { country: [form.country.toLowerCase()] }),
        },
      }),
  })
  const set = (name: keyof typeof form, value: string): void => setForm({ ...form, [name]: value })
  const { data } = screen
  return (
    <Stack gap="lg">
      <form
        className="sheet"
        onSubmit={(event) => {
          event.preventDefault()
          screen.mutate()
        }}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('subject.name')}
              required
              value={form.name}
              onChange={(event) => set('name', event.currentTarget.value)}
            />
            <NativeSelect
              label={t('subject.kind')}
              value={form.schema}
              onChange={(event) => set('schema', event.currentTarget.value)}
              data={schemas.map((schema) => ({ value: schema, label: t(`screen.${schema}`) }))}
            />
            <TextInput
              label={t('screen.birth-date')}
              description={t('screen.birth-date-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={form.birthDate}
              onChange={(event) => set('birthDate', event.currentTarget.value)}
            />
            <TextInput
              label={t('subject.country')}
              description={t('subject.country-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={2}
              value={form.country}
              onChange={(event) => set('country', event.currentTarget.value)}
            />
          </SimpleGrid>
          <div>
            <Button type="submit" loading={screen.isPending}>
              {t('screen.do')}
            </Button>
          </div>
        </Stack>
      </form>
      <ProblemAlert error={screen.error} />
      <div role="status">
        {data === undefined ? null : (
          <Stack gap="md">
            <Verdict
              tone={data.results.length === 0 ? 'ok' : 'info'}
              title={t('screen.found', { count: data.results.length })}
              text={pick(data.note)}
            />
            {data.results.map((result) => (
              <MatchCard key={`${result.subject} ${result.entry}`} result={result} />
            ))}
            {data.results.length === 0 ? <Text className="soft">{t('screen.none')}</Text> : null}
          </Stack>
        )}
      </div>
    </Stack>
  )
}
