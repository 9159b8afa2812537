import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OutputOf } from '@xinyong/contract'
import { useState, type ReactNode } from 'react'
import { accountsQuery } from '../../api/admin.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { RoleChoice, type AssignableRole } from './role-choice.tsx'

export function EditAccount({
  account,
  onDone,
}: {
  readonly account: OutputOf<'listAccounts'>['items'][number]
  readonly onDone: () => void
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [roles, setRoles] = useState(account.roles as AssignableRole[])
  const [authority, setAuthority] = useState(account.authority ?? '')
  const [disabled, setDisabled] = useState(account.disabled)
  const update = useMutation({
    mutationFn: () =>
      api.updateAccount({
        id: account.id,
        roles,
        disabled,
        ...(authority === '' ? {} : { authority }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries(accountsQuery)
      onDone()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        update.mutate()
      }}
    >
      <Stack gap="sm">
        <RoleChoice value={roles} onChange={setRoles} />
        <TextInput
          label={t('account.authority')}
          maw={420}
          value={authority}
          onChange={(event) => setAuthority(event.currentTarget.value)}
        />
        <Switch
          label={t('account.disable')}
          checked={disabled}
          onChange={(event) => setDisabled(event.currentTarget.checked)}
        />
        <ProblemAlert error={update.error} />
        <Group>
          <Button type="submit" size="compact-md" loading={update.isPending}>
            {t('action.save')}
          </Button>
          <Button variant="default" size="compact-md" onClick={onDone}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
