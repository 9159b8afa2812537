import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { screeningStatusQuery } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import type { ScreenForm } from './query-of.ts'

export const schemas = ['Thing', 'Person', 'Organization'] as const
const order = ['label', 'input', 'description', 'error'] as const

/** What is known of whoever is looked for, and where to look. */
export function ScreenFields({
  form,
  onChange,
}: {
  readonly form: ScreenForm
  readonly onChange: (form: ScreenForm) => void
}): ReactNode {
  const { t, pick, number } = useLanguage()
  const status = useQuery(screeningStatusQuery)
  const set = (name: keyof ScreenForm, value: string | readonly string[]): void =>
    onChange({ ...form, [name]: value })
  const bound = (name: Exclude<keyof ScreenForm, 'lists'>) => ({
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(name, event.currentTarget.value),
    inputWrapperOrder: [...order],
  })
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('subject.name')} required maxLength={500} {...bound('name')} />
        <NativeSelect
          label={t('subject.kind')}
          {...bound('schema')}
          data={schemas.map((schema) => ({ value: schema, label: t(`screen.${schema}`) }))}
        />
        <TextInput
          label={t('screen.birth-date')}
          description={t('screen.birth-date-hint')}
          maxLength={10}
          {...bound('birthDate')}
        />
        <TextInput
          label={t('subject.country')}
          description={t('subject.country-hint')}
          maxLength={2}
          {...bound('country')}
        />
        <TextInput
          label={t('screening.id-number')}
          description={t('screening.id-number-hint')}
          maxLength={100}
          {...bound('idNumber')}
        />
        <TextInput
          label={t('screening.reference')}
          description={t('screening.reference-hint')}
          maxLength={200}
          {...bound('reference')}
        />
      </SimpleGrid>
      <details>
        <summary>{t('screening.more')}</summary>
        <Stack gap="md" pt="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Textarea
              label={t('screening.alias')}
              description={t('screening.one-a-line')}
              autosize
              minRows={2}
              {...bound('alias')}
            />
            <Textarea
              label={t('screening.address')}
              description={t('screening.one-a-line')}
              autosize
              minRows={2}
              {...bound('address')}
            />
            <NativeSelect
              label={t('screening.gender')}
              {...bound('gender')}
              data={[
                { value: '', label: t('screening.unknown') },
                { value: 'female', label: t('screening.female') },
                { value: 'male', label: t('screening.male') },
              ]}
            />
            <TextInput
              type="date"
              label={t('screening.changed-since')}
              {...bound('changedSince')}
            />
            <NativeSelect
              label={t('screening.threshold')}
              description={t('screening.threshold-hint')}
              {...bound('threshold')}
              data={['0.3', '0.5', '0.7', '0.9']}
            />
            <NativeSelect
              label={t('screening.limit')}
              {...bound('limit')}
              data={['5', '10', '20', '50', '100']}
            />
          </SimpleGrid>
          {status.data === undefined ? null : (
            <Checkbox.Group
              label={t('screening.lists')}
              description={t('screening.lists-hint')}
              value={[...form.lists]}
              onChange={(lists) => set('lists', lists)}
            >
              <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="xs">
                {status.data.lists.map(({ id, title, entities }) => (
                  <Checkbox key={id} value={id} label={`${pick(title)} (${number(entities)})`} />
                ))}
              </SimpleGrid>
            </Checkbox.Group>
          )}
        </Stack>
      </details>
    </Stack>
  )
}
