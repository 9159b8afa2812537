import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from './draft.ts'

interface OwnReasonsProps {
  /** What the link says, and of what, for those who hear it among others. */
  readonly open: MessageKey
  readonly about: string
  readonly hint: MessageKey
  readonly submit: MessageKey
  /** Under which name half-written reasons are kept. */
  readonly draft: string
  readonly send: (reasons: string) => Promise<unknown>
  /** What is asked anew once they have been sent. */
  readonly changes: QueryKey
}

/** Something is contested in one's own words, in place; nothing typed is lost when it is refused. */
export function OwnReasons(props: OwnReasonsProps): ReactNode {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(props.open)}
        <span className="visually-hidden"> {props.about}</span>
      </button>
      {open ? <ReasonsForm {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function ReasonsForm({
  hint,
  submit,
  draft: name,
  send,
  changes,
  onClose,
}: OwnReasonsProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(name)
  const reasons = typeof draft['reasons'] === 'string' ? draft['reasons'] : ''
  const sending = useMutation({
    mutationFn: () => send(reasons),
    onSuccess: async () => {
      clear()
      onClose()
      await queries.invalidateQueries({ queryKey: changes })
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <Stack gap="sm" py="xs">
        <Textarea
          label={t('field.reasons')}
          description={t(hint)}
          required
          autosize
          minRows={3}
          value={reasons}
          onChange={(event) => set('reasons', event.currentTarget.value)}
        />
        <ProblemAlert error={sending.error} />
        <Group gap="sm">
          <Button type="submit" loading={sending.isPending}>
            {t(submit)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
