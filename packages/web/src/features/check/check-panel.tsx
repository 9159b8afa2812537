import { Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ProblemError } from '@xinyong/contract/client'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { activities, identifierSchemes } from '../../api/vocabulary.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { CheckAnswer } from './check-answer.tsx'

const blank = {
  scheme: 'cn.resident-id',
  value: '',
  activity: '',
  purpose: '',
  asOf: '',
  redeem: '',
}

/** One check by identifier. */
export function CheckPanel(): ReactNode {
  const { t, pick } = useLanguage()
  const [form, setForm] = useState(blank)
  const check = useMutation({
    mutationFn: (claims: readonly string[]) =>
      api.checkSubject({
        subject: `${form.scheme}:${form.value.trim()}`,
        activity: form.activity,
        purpose: form.purpose.trim(),
        ...(form.asOf === '' ? {} : { asOf: form.asOf }),
        ...(form.redeem.trim() === '' ? {} : { redeem: form.redeem.trim() }),
        ...(claims.length === 0 ? {} : { claims: [...claims] }),
      }),
  })
  const problem = check.error instanceof ProblemError ? check.error.problem : undefined
  const atIdentifier = problem?.code === 'identifier/invalid'
  const set = (name: keyof typeof blank, value: string): void => {
    setForm({ ...form, [name]: value })
    check.reset()
  }
  return (
    <Stack gap="lg">
      <form
        className="sheet"
        onSubmit={(event) => {
          event.preventDefault()
          check.mutate([])
        }}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect
              label={t('subject.scheme')}
              value={form.scheme}
              onChange={(event) => set('scheme', event.currentTarget.value)}
              data={identifierSchemes.map((scheme) => ({ value: scheme.id, label: pick(scheme) }))}
            />
            <TextInput
              label={t('subject.identifier')}
              required
              value={form.value}
              onChange={(event) => set('value', event.currentTarget.value)}
              error={
                atIdentifier && problem
                  ? problem.message
                    ? pick(problem.message)
                    : (problem.detail ?? problem.title)
                  : undefined
              }
            />
            <NativeSelect
              label={t('check.activity')}
              required
              value={form.activity}
              onChange={(event) => set('activity', event.currentTarget.value)}
              data={[
                { value: '', label: t('field.choose') },
                ...activities.map((activity) => ({ value: activity.id, label: pick(activity) })),
              ]}
            />
            <TextInput
              label={t('check.purpose')}
              description={t('check.purpose-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              value={form.purpose}
              onChange={(event) => set('purpose', event.currentTarget.value)}
            />
          </SimpleGrid>
          <details>
            <summary>{t('check.more')}</summary>
            <SimpleGrid cols={{ base: 1, sm: 2 }} pt="xs">
              <TextInput
                type="date"
                label={t('check.as-of')}
                value={form.asOf}
                onChange={(event) => set('asOf', event.currentTarget.value)}
              />
              <TextInput
                label={t('check.redeem')}
                description={t('check.redeem-hint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                value={form.redeem}
                onChange={(event) => set('redeem', event.currentTarget.value)}
              />
            </SimpleGrid>
          </details>
          <div>
            <Button type="submit" loading={check.isPending}>
              {t('check.do')}
            </Button>
          </div>
        </Stack>
      </form>
      {atIdentifier ? null : <ProblemAlert error={check.error} />}
      <div role="status">
        {check.data ? (
          <CheckAnswer
            answer={check.data}
            onClaim={(claim) => check.mutate([...(check.variables ?? []), claim])}
          />
        ) : null}
      </div>
    </Stack>
  )
}
