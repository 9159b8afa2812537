import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { signInWithPasskey } from '../../api/passkeys.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useEntrance } from './use-entrance.ts'

export function PasskeyButton({
  onError,
}: {
  readonly onError: (error: unknown) => void
}): ReactNode {
  const { t } = useLanguage()
  const enter = useEntrance()
  const signIn = useMutation({
    mutationFn: signInWithPasskey,
    onSuccess: enter,
    // Closing the browser's own window is a change of mind, not a fault.
    onError: (error) => onError(error.name === 'NotAllowedError' ? null : error),
  })
  return (
    <Button
      variant="default"
      leftSection={<IconFingerprint aria-hidden size={18} />}
      loading={signIn.isPending}
      onClick={() => {
        onError(null)
        signIn.mutate()
      }}
    >
      {t('session.passkey')}
    </Button>
  )
}
