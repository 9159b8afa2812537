import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import type { Field } from './act-fields.ts'
import { DocumentFields, DocumentList } from './document-fields.tsx'
import { noDocument, type DocumentDraft, type DraftValue } from './draft.ts'
import { PeriodField } from './period-field.tsx'

export interface Choice {
  readonly id: string
  readonly label: string
}

interface FieldInputProps {
  readonly field: Field
  readonly choices: readonly Choice[]
  readonly value: DraftValue | undefined
  readonly onChange: (value: DraftValue) => void
}

/** One field of an act, by its kind. Few choices are laid open; many fold into a list. */
export function FieldInput({ field, choices, value, onChange }: FieldInputProps): ReactNode {
  const { t } = useLanguage()
  const label = t(field.label)
  const hint = field.hint === undefined ? undefined : t(field.hint)
  const required = field.optional !== true
  const text = typeof value === 'string' ? value : ''
  const common = { label, description: hint, required, value: text }
  switch (field.as) {
    case 'prose':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'lines':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'line':
      return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />
    case 'day':
      return (
        <TextInput
          {...common}
          type="date"
          maw={220}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'period':
      return <PeriodField {...common} hint={hint} onChange={onChange} />
    case 'choice':
      return choices.length <= 4 ? (
        <Radio.Group {...common} onChange={onChange}>
          <Stack gap={6} mt={6}>
            {choices.map(({ id, label: name }) => (
              <Radio key={id} value={id} label={name} required={required} name={field.name} />
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        <NativeSelect
          {...common}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[
            { value: '', label: t('field.choose') },
            ...choices.map(({ id, label: name }) => ({ value: id, label: name })),
          ]}
        />
      )
    case 'choices':
      return (
        <Checkbox.Group
          label={label}
          description={hint}
          value={Array.isArray(value) ? [...(value as readonly string[])] : []}
          onChange={onChange}
        >
          <Stack gap={6} mt={6}>
            {choices.map(({ id, label: name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )
    case 'yes-no':
      return (
        <Radio.Group {...common} onChange={onChange}>
          <Stack gap={6} mt={6}>
            <Radio value="yes" label={t('field.consent-yes')} required name={field.name} />
            <Radio value="no" label={t('field.consent-no')} required name={field.name} />
          </Stack>
        </Radio.Group>
      )
    case 'document':
      return (
        <DocumentFields
          legend={label}
          hint={hint}
          value={(value as DocumentDraft | undefined) ?? noDocument}
          onChange={onChange}
        />
      )
    case 'documents':
      return (
        <DocumentList
          legend={label}
          hint={hint}
          value={Array.isArray(value) ? (value as readonly DocumentDraft[]) : []}
          onChange={onChange}
        />
      )
    case 'particulars': {
      const given = (value ?? {}) as Readonly<Record<string, string>>
      return (
        <Stack gap="xs">
          {choices.map(({ id, label: name }) => (
            <TextInput
              key={id}
              label={name}
              value={given[id] ?? ''}
              onChange={(event) => onChange({ ...given, [id]: event.currentTarget.value })}
            />
          ))}
        </Stack>
      )
    }
  }
}
