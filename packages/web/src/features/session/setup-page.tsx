import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useEntrance } from './use-entrance.ts'

/** The one-time link on the console brings the first administrator here. */
export function SetupPage(): ReactNode {
  const { t } = useLanguage()
  const enter = useEntrance()
  const { secret = '' } = useSearch({ from: '/setup' })
  const [form, setForm] = useState({ login: '', displayName: '', password: '' })
  const setup = useMutation({
    mutationFn: () => api.completeSetup({ secret, ...form }),
    onSuccess: enter,
  })
  const set = (name: keyof typeof form, value: string): void => setForm({ ...form, [name]: value })
  return (
    <Page title={t('setup.title')} lead={t('setup.lead')} width={480}>
      <form
        className="sheet"
        onSubmit={(event) => {
          event.preventDefault()
          setup.mutate()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('session.login')}
            autoComplete="username"
            required
            value={form.login}
            onChange={(event) => set('login', event.currentTarget.value)}
          />
          <TextInput
            label={t('account.display-name')}
            autoComplete="name"
            required
            value={form.displayName}
            onChange={(event) => set('displayName', event.currentTarget.value)}
          />
          <PasswordInput
            label={t('session.password')}
            description={t('session.password-rule')}
            autoComplete="new-password"
            minLength={10}
            required
            value={form.password}
            onChange={(event) => set('password', event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('session.show-password'), tabIndex: 0 }}
          />
          <ProblemAlert error={setup.error} />
          <Button type="submit" loading={setup.isPending} disabled={secret === ''}>
            {t('setup.create')}
          </Button>
        </Stack>
      </form>
    </Page>
  )
}
