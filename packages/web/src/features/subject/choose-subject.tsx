import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import type { SubjectCard } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { RegisterSubject } from './register-subject.tsx'
import { SubjectLine } from './subject-line.tsx'

/** Finds a subject on file, or puts one on file. Each search is a look that the subject will see. */
export function ChooseSubject({
  chosen,
  onChoose,
}: {
  readonly chosen: SubjectCard | undefined
  readonly onChoose: (subject: SubjectCard | undefined) => void
}): ReactNode {
  const { t } = useLanguage()
  const [q, setQ] = useState('')
  const find = useMutation({ mutationFn: () => api.findSubjects({ q, purpose: 'case' }) })
  if (chosen) {
    return (
      <Group justify="space-between">
        <SubjectLine subject={chosen} />
        <Button variant="default" size="compact-md" onClick={() => onChoose(undefined)}>
          {t('subject.change')}
        </Button>
      </Group>
    )
  }
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          find.mutate()
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('subject.find')}
            description={t('subject.find-hint')}
            required
            withAsterisk={false}
            style={{ flex: '1 1 16rem' }}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={find.isPending}>
            {t('action.search')}
          </Button>
        </Group>
      </form>
      <ProblemAlert error={find.error} />
      <div role="status">
        {find.data === undefined ? null : (
          <Text className="soft">{t('subject.found', { count: find.data.items.length })}</Text>
        )}
      </div>
      <ul className="plain-list">
        {(find.data?.items ?? []).map((subject) => (
          <Group component="li" key={subject.id} justify="space-between" py={6}>
            <SubjectLine subject={subject} />
            <Button size="compact-md" onClick={() => onChoose(subject)}>
              {t('subject.choose')}
              <span className="visually-hidden"> {subject.names[0]}</span>
            </Button>
          </Group>
        ))}
      </ul>
      <details>
        <summary>{t('subject.register')}</summary>
        <RegisterSubject onDone={onChoose} />
      </details>
    </Stack>
  )
}
