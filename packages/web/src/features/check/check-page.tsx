import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page } from '../../ui/page.tsx'
import { CheckPanel } from './check-panel.tsx'
import { ScreenPanel } from './screen-panel.tsx'

/** May this subject do this, now? And: who may be meant by this name? */
export function CheckPage(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('nav.check')} lead={t('check.lead')} width={860}>
      <Tabs defaultValue="check" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="check">{t('check.one')}</Tabs.Tab>
          <Tabs.Tab value="screen">{t('screen.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="check" pt="lg">
          <CheckPanel />
        </Tabs.Panel>
        <Tabs.Panel value="screen" pt="lg">
          <ScreenPanel />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
