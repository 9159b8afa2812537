import { Button, Code, CopyButton, Group } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'

/** A value to carry away: selectable text and a button that says what it did. */
export function Copyable({ value }: { readonly value: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <Group gap="xs" wrap="wrap">
      <Code fz="sm" style={{ userSelect: 'all', wordBreak: 'break-all' }}>
        {value}
      </Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            onClick={copy}
            leftSection={
              copied ? <IconCheck aria-hidden size={16} /> : <IconCopy aria-hidden size={16} />
            }
          >
            <span aria-live="polite">{copied ? t('action.copied') : t('action.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
