import { Alert, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'

/** Somebody acted meanwhile: what they did, and that nothing written here is lost. */
export function ConflictNote({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, pick } = useLanguage()
  const latest = file.acts.at(-1)
  return (
    <Alert
      role="alert"
      color="seal"
      variant="outline"
      icon={<IconUsers aria-hidden />}
      title={t('conflict.title')}
    >
      {latest === undefined ? null : (
        <Text>
          {t('conflict.latest', { actor: latest.actor, act: pick(latest.title) })}{' '}
          <Moment at={latest.at} />
        </Text>
      )}
      <Text>{t('conflict.kept')}</Text>
    </Alert>
  )
}
