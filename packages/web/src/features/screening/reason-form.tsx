import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

/** A step that needs nothing but a reason: folded until it is wanted. */
export function ReasonForm({
  draft: key,
  open: label,
  about,
  action,
  onDone,
}: {
  readonly draft: string
  readonly open: string
  /** What the step is about, for those who hear the button without its surroundings. */
  readonly about: string
  readonly action: (reason: string) => Promise<unknown>
  readonly onDone: () => unknown
}): ReactNode {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const { draft, set, clear } = useDraft(key)
  const reason = typeof draft['reason'] === 'string' ? draft['reason'] : ''
  const act = useMutation({
    mutationFn: () => action(reason),
    onSuccess: async () => {
      clear()
      setOpen(false)
      await onDone()
    },
  })
  return (
    <div>
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span className="visually-hidden"> {about}</span>
      </button>
      {open ? (
        <form
          aria-label={`${label} ${about}`}
          onSubmit={(event) => {
            event.preventDefault()
            act.mutate()
          }}
        >
          <Stack gap="sm" py="xs">
            <Textarea
              label={t('screening.reason')}
              required
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => set('reason', event.currentTarget.value)}
            />
            <ProblemAlert error={act.error} />
            <Group>
              <Button type="submit" loading={act.isPending}>
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : null}
    </div>
  )
}
