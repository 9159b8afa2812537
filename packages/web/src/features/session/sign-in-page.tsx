import { Divider, Stack } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ButtonLink } from '../../ui/app-link.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { OpenIdButton } from './open-id-button.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { PasswordForm } from './password-form.tsx'
import { SetupHint } from './setup-hint.tsx'
import { SignInFailed } from './sign-in-failed.tsx'

/** The door: password, passkey, or the authority's own sign-in. */
export function SignInPage(): ReactNode {
  const me = useMe()
  const { t } = useLanguage()
  const [error, setError] = useState<unknown>(null)
  const { problem } = useSearch({ from: '/sign-in' })
  return (
    <Page title={t('session.sign-in')} lead={t('session.lead')} width={440}>
      {me.setupNeeded ? <SetupHint /> : null}
      {problem === undefined ? null : <SignInFailed code={problem} />}
      {me.account ? (
        <ButtonLink to="/">{t('session.continue', { name: me.account.displayName })}</ButtonLink>
      ) : null}
      <Stack className="sheet" gap="md">
        <PasswordForm onError={setError} />
        <ProblemAlert error={error} />
        <Divider label={t('session.or')} />
        <PasskeyButton onError={setError} />
        {me.oidc.enabled ? <OpenIdButton label={me.oidc.label} /> : null}
      </Stack>
    </Page>
  )
}
