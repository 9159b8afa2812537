import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AllowedAct, CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { actFields } from './act-fields.ts'
import { bodyOf, isAsked } from './body-of.ts'
import { ConflictNote } from './conflict-note.tsx'
import { useDraft } from './draft.ts'
import { FieldInput } from './field-input.tsx'
import { useAct } from './use-act.ts'
import { useChoices } from './use-choices.ts'

/** The form of one act. The law judges on the server; a refusal comes back with its rule and loses nothing. */
export function ActForm({
  file,
  act,
  onDone,
}: {
  readonly file: CaseFile
  readonly act: AllowedAct
  readonly onDone: () => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const { draft, set, clear } = useDraft(`act:${file.id}:${act.kind}`)
  const choicesOf = useChoices(file, act)
  const { submit, conflict } = useAct(file, () => {
    clear()
    onDone()
  })
  // A choice of which the law leaves none is not asked.
  const fields = (actFields[act.kind] ?? []).filter(
    (field) =>
      !(['choice', 'choices', 'particulars'].includes(field.as) && choicesOf(field).length === 0),
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit.mutate(bodyOf(act.kind, fields, draft))
      }}
    >
      <Stack gap="md" pt="xs">
        {fields
          .filter((field) => isAsked(field, draft))
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              choices={choicesOf(field)}
              value={draft[field.name]}
              onChange={(value) => set(field.name, value)}
            />
          ))}
        {conflict ? <ConflictNote file={file} /> : <ProblemAlert error={submit.error} />}
        <Group gap="sm">
          <Button type="submit" loading={submit.isPending}>
            {t('act.do', { act: pick(act.title) })}
          </Button>
          {Object.keys(draft).length > 0 ? (
            <Button variant="default" onClick={clear}>
              {t('act.clear')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}
