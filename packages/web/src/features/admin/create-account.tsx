import { Button, PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ChangeEventHandler, type ReactNode } from 'react'
import { accountsQuery } from '../../api/admin.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { RoleChoice, type AssignableRole } from './role-choice.tsx'

const blank = {
  login: '',
  displayName: '',
  authority: '',
  subject: '',
  password: '',
  issuer: '',
  sub: '',
}

interface Bound {
  readonly value: string
  readonly onChange: ChangeEventHandler<HTMLInputElement>
}

/** A new account: who, in which offices, for which authority, and how it signs in. */
export function CreateAccount(): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [form, setForm] = useState(blank)
  const [roles, setRoles] = useState<AssignableRole[]>([])
  const create = useMutation({
    mutationFn: () =>
      api.createAccount({
        login: form.login,
        displayName: form.displayName,
        roles,
        ...(form.authority === '' ? {} : { authority: form.authority }),
        ...(form.subject === '' ? {} : { subject: form.subject }),
        ...(form.password === '' ? {} : { password: form.password }),
        ...(form.issuer === '' ? {} : { oidc: { issuer: form.issuer, sub: form.sub } }),
      }),
    onSuccess: async () => {
      setForm(blank)
      setRoles([])
      await queries.invalidateQueries(accountsQuery)
    },
  })
  const bound = (name: keyof typeof blank): Bound => ({
    value: form[name],
    onChange: (event) => setForm({ ...form, [name]: event.currentTarget.value }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('session.login')} required autoComplete="off" {...bound('login')} />
          <TextInput label={t('account.display-name')} required {...bound('displayName')} />
          <TextInput label={t('account.authority')} {...bound('authority')} />
          <TextInput
            label={t('account.subject')}
            description={t('account.subject-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...bound('subject')}
          />
          <PasswordInput
            label={t('session.password')}
            description={t('session.password-rule')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            minLength={10}
            visibilityToggleButtonProps={{ 'aria-label': t('session.show-password'), tabIndex: 0 }}
            {...bound('password')}
          />
        </SimpleGrid>
        <RoleChoice value={roles} onChange={setRoles} />
        <details>
          <summary>{t('account.open-id')}</summary>
          <SimpleGrid cols={{ base: 1, sm: 2 }} pt="xs">
            <TextInput label={t('account.issuer')} type="url" {...bound('issuer')} />
            <TextInput label={t('account.sub')} required={form.issuer !== ''} {...bound('sub')} />
          </SimpleGrid>
        </details>
        <ProblemAlert error={create.error} />
        <Text role="status" c="var(--ok)" fw={600}>
          {create.data === undefined ? '' : t('account.created', { login: create.data.login })}
        </Text>
        <div>
          <Button type="submit" loading={create.isPending} disabled={roles.length === 0}>
            {t('account.create')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
