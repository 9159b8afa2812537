import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page } from '../../ui/page.tsx'
import { AccountsPanel } from './accounts-panel.tsx'
import { ApiKeysPanel } from './api-keys-panel.tsx'
import { AuditPanel } from './audit-panel.tsx'

/** Accounts, keys of relying parties, and the trail of what happened to them. */
export function AdminPage(): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const administers = hasRole(me, 'administrator')
  return (
    <Page title={t('nav.admin')} lead={t('admin.lead')}>
      <Tabs defaultValue={administers ? 'accounts' : 'audit'} keepMounted={false}>
        <Tabs.List>
          {administers ? <Tabs.Tab value="accounts">{t('admin.accounts')}</Tabs.Tab> : null}
          {administers ? <Tabs.Tab value="keys">{t('admin.keys')}</Tabs.Tab> : null}
          <Tabs.Tab value="audit">{t('admin.audit')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="accounts" pt="lg">
          <AccountsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="keys" pt="lg">
          <ApiKeysPanel />
        </Tabs.Panel>
        <Tabs.Panel value="audit" pt="lg">
          <AuditPanel />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
