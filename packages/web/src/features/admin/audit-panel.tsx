import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { auditQuery } from '../../api/admin.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'

/** Sign-ins, role changes, keys: what an overseer asks about. */
export function AuditPanel(): ReactNode {
  const { t } = useLanguage()
  const audit = useQuery(auditQuery)
  return (
    <Sheet title={t('admin.audit')}>
      <Loaded query={audit}>
        {({ items }) => (
          <WideTable
            label={t('admin.audit')}
            columns={[t('look.when'), t('audit.what'), t('audit.account'), t('audit.detail')]}
          >
            {items.map(({ at, what, account, detail }) => (
              <Table.Tr key={`${at} ${what} ${account} ${JSON.stringify(detail)}`}>
                <Table.Td>
                  <Moment at={at} />
                </Table.Td>
                <Table.Td>
                  <code>{what}</code>
                </Table.Td>
                <Table.Td className="mono">{account ?? '—'}</Table.Td>
                <Table.Td className="law">
                  {Object.entries(detail ?? {})
                    .map(([name, value]) => `${name}: ${value}`)
                    .join(' · ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
      </Loaded>
    </Sheet>
  )
}
