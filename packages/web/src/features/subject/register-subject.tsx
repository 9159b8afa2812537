import { Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ProblemError } from '@xinyong/contract/client'
import { useState, type ChangeEvent, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { SubjectCard } from '../../api/types.ts'
import { identifierSchemes } from '../../api/vocabulary.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'

const blank = {
  kind: 'person',
  name: '',
  scheme: 'cn.resident-id',
  value: '',
  birthDate: '',
  country: '',
  email: '',
}

interface Bound {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void
}

/** Puts a subject on file. The server checks the identifier's digits; what it objects to stands at the field. */
export function RegisterSubject({
  onDone,
}: {
  readonly onDone: (subject: SubjectCard) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const [form, setForm] = useState(blank)
  const register = useMutation({
    mutationFn: () =>
      api.registerSubject({
        kind: form.kind as SubjectCard['kind'],
        names: [form.name],
        identifiers: [`${form.scheme}:${form.value.trim()}`],
        countries: form.country === '' ? [] : [form.country.toLowerCase()],
        ...(form.birthDate === '' ? {} : { birthDate: form.birthDate }),
        ...(form.email === '' ? {} : { email: form.email }),
      }),
    onSuccess: onDone,
  })
  const problem = register.error instanceof ProblemError ? register.error.problem : undefined
  const atIdentifier =
    problem?.code === 'identifier/invalid' || problem?.field?.startsWith('identifiers') === true
  const field = (name: keyof typeof blank): Bound => ({
    value: form[name],
    onChange: (event) => {
      setForm({ ...form, [name]: event.currentTarget.value })
      register.reset()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        register.mutate()
      }}
    >
      <Stack gap="sm" pt="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={t('subject.kind')}
            {...field('kind')}
            data={(['person', 'organisation', 'public-body'] as const).map((kind) => ({
              value: kind,
              label: t(`subject.${kind}`),
            }))}
          />
          <TextInput label={t('subject.name')} required {...field('name')} />
          <NativeSelect
            label={t('subject.scheme')}
            {...field('scheme')}
            data={identifierSchemes.map((scheme) => ({ value: scheme.id, label: pick(scheme) }))}
          />
          <TextInput
            label={t('subject.identifier')}
            required
            error={
              atIdentifier
                ? problem?.message
                  ? pick(problem.message)
                  : (problem?.detail ?? problem?.title)
                : undefined
            }
            {...field('value')}
          />
          {form.kind === 'person' ? (
            <TextInput label={t('subject.birth-date')} type="date" {...field('birthDate')} />
          ) : null}
          <TextInput
            label={t('subject.country')}
            description={t('subject.country-hint')}
            maxLength={2}
            {...field('country')}
          />
          <TextInput label={t('subject.email')} type="email" {...field('email')} />
        </SimpleGrid>
        {atIdentifier ? null : <ProblemAlert error={register.error} />}
        <div>
          <Button type="submit" variant="default" loading={register.isPending}>
            {t('subject.register-do')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
