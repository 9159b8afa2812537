import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useEntrance } from './use-entrance.ts'

export function PasswordForm({
  onError,
}: {
  readonly onError: (error: unknown) => void
}): ReactNode {
  const { t } = useLanguage()
  const enter = useEntrance()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => api.signIn({ login, password }),
    onSuccess: enter,
    onError,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onError(null)
        signIn.mutate()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('session.login')}
          autoComplete="username webauthn"
          required
          withAsterisk={false}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('session.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('session.show-password'), tabIndex: 0 }}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('session.sign-in')}
        </Button>
      </Stack>
    </form>
  )
}
