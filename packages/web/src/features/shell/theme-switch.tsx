import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

export function ThemeSwitch(): ReactNode {
  const { t } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const now = useComputedColorScheme('light')
  const next = now === 'light' ? 'dark' : 'light'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="var(--ink)"
      size="lg"
      aria-label={t(next === 'dark' ? 'shell.dark' : 'shell.light')}
      title={t(next === 'dark' ? 'shell.dark' : 'shell.light')}
      onClick={() => setColorScheme(next)}
    >
      {next === 'dark' ? <IconMoon size={20} /> : <IconSun size={20} />}
    </ActionIcon>
  )
}
