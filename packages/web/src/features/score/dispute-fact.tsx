import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { myScoresQuery } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

/** A fact that is disputed counts no more until the operator has proven it. */
export function DisputeFact({
  scheme,
  fact,
  title,
}: {
  readonly scheme: string
  readonly fact: string
  readonly title: string
}): ReactNode {
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
        {t('score.dispute')}
        <span className="visually-hidden"> {title}</span>
      </button>
      {open ? <DisputeForm scheme={scheme} fact={fact} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function DisputeForm({
  scheme,
  fact,
  onClose,
}: {
  readonly scheme: string
  readonly fact: string
  readonly onClose: () => void
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`dispute:${fact}`)
  const reasons = typeof draft['reasons'] === 'string' ? draft['reasons'] : ''
  const dispute = useMutation({
    mutationFn: () => api.disputeScoreFact({ scheme, fact, reasons }),
    onSuccess: async () => {
      clear()
      onClose()
      await queries.invalidateQueries(myScoresQuery)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        dispute.mutate()
      }}
    >
      <Stack gap="sm" py="xs">
        <Textarea
          label={t('field.reasons')}
          description={t('score.dispute-hint')}
          required
          autosize
          minRows={2}
          value={reasons}
          onChange={(event) => set('reasons', event.currentTarget.value)}
        />
        <ProblemAlert error={dispute.error} />
        <Group gap="sm">
          <Button type="submit" loading={dispute.isPending}>
            {t('score.dispute-do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
