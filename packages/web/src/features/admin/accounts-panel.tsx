import { Stack, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@xinyong/contract'
import { useState, type ReactNode } from 'react'
import { accountsQuery } from '../../api/admin.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useRoleName } from '../../i18n/role-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { CreateAccount } from './create-account.tsx'
import { EditAccount } from './edit-account.tsx'

type Account = OutputOf<'listAccounts'>['items'][number]

export function AccountsPanel(): ReactNode {
  const { t } = useLanguage()
  const accounts = useQuery(accountsQuery)
  return (
    <Stack gap="lg">
      <Sheet title={t('admin.accounts')}>
        <Loaded query={accounts}>
          {({ items }) => (
            <WideTable
              label={t('admin.accounts')}
              columns={[
                t('session.login'),
                t('account.display-name'),
                t('account.roles'),
                t('account.authority'),
                t('account.state'),
              ]}
            >
              {items.map((account) => (
                <AccountRow key={account.id} account={account} />
              ))}
            </WideTable>
          )}
        </Loaded>
      </Sheet>
      <Sheet title={t('account.create')}>
        <CreateAccount />
      </Sheet>
    </Stack>
  )
}

function AccountRow({ account }: { readonly account: Account }): ReactNode {
  const { t, list } = useLanguage()
  const roleName = useRoleName()
  const authorityName = useAuthorityName()
  const [editing, setEditing] = useState(false)
  return (
    <>
      <Table.Tr>
        <Table.Td className="mono">{account.login}</Table.Td>
        <Table.Td>{account.displayName}</Table.Td>
        <Table.Td>{list(account.roles.map(roleName))}</Table.Td>
        <Table.Td>
          {account.authority === undefined ? '—' : authorityName(account.authority)}
        </Table.Td>
        <Table.Td>
          <Mark tone={account.disabled ? 'plain' : 'ok'}>
            {t(account.disabled ? 'account.disabled' : 'account.enabled')}
          </Mark>{' '}
          <button
            type="button"
            className="link-button"
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('account.edit')}
            <span className="visually-hidden"> {account.login}</span>
          </button>
        </Table.Td>
      </Table.Tr>
      {editing ? (
        <Table.Tr>
          <Table.Td colSpan={5}>
            <EditAccount account={account} onDone={() => setEditing(false)} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  )
}
