import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconUser } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useMe, sessionQuery } from '../../api/session.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useRoleName } from '../../i18n/role-name.ts'
import { ButtonLink } from '../../ui/app-link.tsx'
import classes from './shell.module.css'

/** Who I am here, in which offices; the way to my passkeys and out. */
export function AccountMenu(): ReactNode {
  const { account } = useMe()
  const { t, list } = useLanguage()
  const roleName = useRoleName()
  const authorityName = useAuthorityName()
  const queries = useQueryClient()
  const router = useRouter()
  const navigate = useNavigate()
  const signOut = useMutation({
    mutationFn: () => api.signOut(),
    onSuccess: async (me) => {
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, me)
      await router.invalidate()
      await navigate({ to: '/sign-in' })
    },
  })
  if (!account) {
    return (
      <ButtonLink to="/sign-in" size="compact-md" variant="default">
        {t('session.sign-in')}
      </ButtonLink>
    )
  }
  return (
    <Menu position="bottom-end" withinPortal={false} width={260}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconUser size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <span className={classes['who']}>{account.displayName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="sm" px="sm" py="xs" className="soft">
          {list(account.roles.map(roleName))}
          {account.authority === undefined ? null : <br />}
          {account.authority === undefined ? null : authorityName(account.authority)}
        </Text>
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/account' })}>
          {t('account.title')}
        </Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>{t('session.sign-out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
