import { Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addPasskey } from '../../api/passkeys.ts'
import { sessionQuery, useMe } from '../../api/session.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useRoleName } from '../../i18n/role-name.ts'
import { Fact } from '../../ui/fact.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'

/** My offices and my passkeys. */
export function AccountPage(): ReactNode {
  const { t, list } = useLanguage()
  const roleName = useRoleName()
  const authorityName = useAuthorityName()
  const { account } = useMe()
  const queries = useQueryClient()
  const add = useMutation({
    mutationFn: addPasskey,
    onSuccess: (me) => queries.setQueryData(sessionQuery.queryKey, me),
  })
  if (!account) return null
  return (
    <Page title={t('account.title')} width={720}>
      <div className="sheet">
        <SimpleGrid component="dl" cols={{ base: 1, sm: 2 }} m={0}>
          <Fact term={t('account.display-name')}>{account.displayName}</Fact>
          <Fact term={t('session.login')}>
            <span className="mono">{account.login}</span>
          </Fact>
          <Fact term={t('account.roles')}>{list(account.roles.map(roleName))}</Fact>
          <Fact term={t('account.authority')}>
            {account.authority === undefined ? '—' : authorityName(account.authority)}
          </Fact>
        </SimpleGrid>
      </div>
      <Sheet title={t('passkey.title')}>
        <Stack gap="sm" align="flex-start">
          <Text role="status">{t('passkey.count', { count: account.passkeys })}</Text>
          <Text className="soft">{t('passkey.lead')}</Text>
          <Button
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={add.isPending}
            onClick={() => add.mutate()}
          >
            {t('passkey.add')}
          </Button>
          {add.error?.name === 'NotAllowedError' ? null : <ProblemAlert error={add.error} />}
        </Stack>
      </Sheet>
    </Page>
  )
}
