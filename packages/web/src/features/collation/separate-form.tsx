import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { COLLATION, type ClusterShown } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'

/** Takes records out for good, as after an upheld objection. */
export function SeparateForm({ cluster }: { readonly cluster: ClusterShown }): ReactNode {
  const { t, pick } = useLanguage()
  const queries = useQueryClient()
  const { id, records } = cluster
  const { draft, set, clear } = useDraft(`separate:${id}`)
  const [chosen, setChosen] = useState<string[]>([])
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const objection = text('objection').trim()
  const separate = useMutation({
    mutationFn: () =>
      api.separateRecords({
        id,
        records: chosen,
        reason: text('reason'),
        ...(objection === '' ? {} : { objection }),
      }),
    onSuccess: async () => {
      clear()
      setChosen([])
      await queries.invalidateQueries({ queryKey: [COLLATION] })
    },
  })
  const fits = chosen.length > 0 && chosen.length < records.length
  return (
    <form
      aria-label={t('collation.separate')}
      onSubmit={(event) => {
        event.preventDefault()
        separate.mutate()
      }}
    >
      <Stack gap="md">
        <Checkbox.Group
          label={t('collation.take-out')}
          description={t('collation.take-out-hint')}
          value={chosen}
          onChange={setChosen}
        >
          <Stack gap="xs" mt="xs">
            {records.map(({ key, name, register }) => (
              <Checkbox key={key} value={key} label={`${name} · ${pick(register.title)}`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          label={t('collation.objection')}
          description={t('collation.objection-hint')}
          maxLength={64}
          value={text('objection')}
          onChange={(event) => set('objection', event.currentTarget.value)}
        />
        <Textarea
          label={t('screening.reason')}
          required
          autosize
          minRows={2}
          value={text('reason')}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
        <ProblemAlert error={separate.error} />
        <Group>
          <Button type="submit" loading={separate.isPending} disabled={!fits}>
            {t('collation.separate-do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
