import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

/** The other language, in its own words. */
export function LanguageSwitch(): ReactNode {
  const { locale, setLocale } = useLanguage()
  const other = locale === 'en' ? 'zh' : 'en'
  return (
    <Button
      variant="subtle"
      color="gray"
      c="var(--ink)"
      size="compact-md"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLocale(other)}
    >
      {other === 'zh' ? '简体中文' : 'English'}
    </Button>
  )
}
