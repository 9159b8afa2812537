import { Button, Stack, Table } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OutputOf } from '@xinyong/contract'
import { useState, type ReactNode } from 'react'
import { apiKeysQuery, isKeyScope } from '../../api/admin.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { CreateApiKey } from './create-api-key.tsx'

type Key = OutputOf<'listApiKeys'>['items'][number]

export function ApiKeysPanel(): ReactNode {
  const { t } = useLanguage()
  const keys = useQuery(apiKeysQuery)
  return (
    <Stack gap="lg">
      <Sheet title={t('admin.keys')}>
        <Loaded query={keys}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t('key.none')}</p>
            ) : (
              <WideTable
                label={t('admin.keys')}
                columns={[
                  t('role.relying-party'),
                  t('key.scopes'),
                  t('key.purposes'),
                  t('key.rate'),
                  t('account.state'),
                ]}
              >
                {items.map((key) => (
                  <KeyRow key={key.id} apiKey={key} />
                ))}
              </WideTable>
            )
          }
        </Loaded>
      </Sheet>
      <Sheet title={t('key.create')}>
        <CreateApiKey />
      </Sheet>
    </Stack>
  )
}

function KeyRow({ apiKey }: { readonly apiKey: Key }): ReactNode {
  const { t, number, list } = useLanguage()
  const queries = useQueryClient()
  const scopeName = (scope: string): string => (isKeyScope(scope) ? t(`scope.${scope}`) : scope)
  const [sure, setSure] = useState(false)
  const revoke = useMutation({
    mutationFn: () => api.revokeApiKey({ id: apiKey.id }),
    onSuccess: () => queries.invalidateQueries(apiKeysQuery),
  })
  return (
    <Table.Tr>
      <Table.Td>
        {apiKey.relyingParty}
        <div className="law">
          {t('key.created')} <Moment at={apiKey.createdAt} />
        </div>
      </Table.Td>
      <Table.Td>{list(apiKey.scopes.map((scope) => scopeName(scope)))}</Table.Td>
      <Table.Td>{list(apiKey.purposes)}</Table.Td>
      <Table.Td>{t('key.per-minute', { count: number(apiKey.rateLimit) })}</Table.Td>
      <Table.Td>
        {apiKey.revokedAt === undefined ? (
          <Button
            size="compact-sm"
            variant={sure ? 'filled' : 'default'}
            loading={revoke.isPending}
            onClick={() => (sure ? revoke.mutate() : setSure(true))}
          >
            {t(sure ? 'key.revoke-sure' : 'key.revoke')}
          </Button>
        ) : (
          <Mark tone="plain">{t('key.revoked')}</Mark>
        )}
        <ProblemAlert error={revoke.error} />
      </Table.Td>
    </Table.Tr>
  )
}
