import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { myPointsQuery, type PointsLine } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

/** Every event can be contested, in one's own words. */
export function ObjectToEvent({
  scheme,
  line,
}: {
  readonly scheme: string
  readonly line: PointsLine
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
        {t('points.object')}
        <span className="visually-hidden"> {line.document ?? line.event}</span>
      </button>
      {open ? (
        <ObjectionForm scheme={scheme} event={line.event} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  )
}

function ObjectionForm({
  scheme,
  event,
  onClose,
}: {
  readonly scheme: string
  readonly event: string
  readonly onClose: () => void
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`object:${scheme}:${event}`)
  const reasons = typeof draft['reasons'] === 'string' ? draft['reasons'] : ''
  const object = useMutation({
    mutationFn: () => api.objectToPoints({ scheme, event, reasons }),
    onSuccess: async () => {
      clear()
      onClose()
      await queries.invalidateQueries(myPointsQuery)
    },
  })
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault()
        object.mutate()
      }}
    >
      <Stack gap="sm" py="xs">
        <Textarea
          label={t('field.reasons')}
          description={t('hint.own-reasons')}
          required
          autosize
          minRows={3}
          value={reasons}
          onChange={(change) => set('reasons', change.currentTarget.value)}
        />
        <ProblemAlert error={object.error} />
        <Group gap="sm">
          <Button type="submit" loading={object.isPending}>
            {t('points.object-do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
