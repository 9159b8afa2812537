import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { noDocument, type DocumentDraft } from './draft.ts'

interface OneProps {
  readonly legend: string
  readonly hint?: string | undefined
  readonly value: DocumentDraft
  readonly required?: boolean
  readonly onChange: (value: DocumentDraft) => void
  readonly onRemove?: () => void
}

/** An official document cited by its number; the paper stays with the authority. */
export function DocumentFields(props: OneProps): ReactNode {
  const { legend, hint, value, required = false, onChange, onRemove } = props
  const { t } = useLanguage()
  // Half a citation is none: one part given, all are asked.
  const asked = required || Object.values(value).some((part) => part !== '')
  const part = (name: keyof DocumentDraft, type = 'text'): ReactNode => (
    <TextInput
      label={t(`document.${name}`)}
      type={type}
      required={asked}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  )
  return (
    <Fieldset legend={legend} p="sm">
      {hint === undefined ? null : <p className="law">{hint}</p>}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {part('title')}
        {part('number')}
        {part('issuer')}
        {part('on', 'date')}
      </SimpleGrid>
      {onRemove === undefined ? null : (
        <Group mt="sm">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={onRemove}
          >
            {t('document.remove')}
          </Button>
        </Group>
      )}
    </Fieldset>
  )
}

export function DocumentList({
  legend,
  hint,
  value,
  onChange,
}: {
  readonly legend: string
  readonly hint?: string | undefined
  readonly value: readonly DocumentDraft[]
  readonly onChange: (value: readonly DocumentDraft[]) => void
}): ReactNode {
  const { t } = useLanguage()
  return (
    <Stack gap="xs">
      <Text fz="sm" fw={500}>
        {legend}
      </Text>
      {value.map((document, at) => (
        <DocumentFields
          // eslint-disable-next-line react/no-array-index-key -- rows have no other identity
          key={at}
          legend={`${legend} ${at + 1}`}
          value={document}
          required
          onChange={(next) => onChange(value.with(at, next))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      {hint === undefined ? null : <span className="law">{hint}</span>}
      <Group>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...value, noDocument])}
        >
          {t('document.add')}
        </Button>
      </Group>
    </Stack>
  )
}
