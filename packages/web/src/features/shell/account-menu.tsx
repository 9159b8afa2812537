import { Button, Text } from '@mantine/core'
import { IconChevronDown, IconUser } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { useId, useRef, useState, type ReactNode } from 'react'
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
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
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
    <div
      className={classes['menu']}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <Button
        ref={button}
        variant="default"
        size="compact-md"
        aria-expanded={open}
        aria-controls={panel}
        leftSection={<IconUser size={16} aria-hidden />}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        <span className={classes['who']}>{account.displayName}</span>
      </Button>
      <div id={panel} className={classes['panel']} hidden={!open}>
        <Text size="sm" className="soft">
          {list(account.roles.map(roleName))}
          {account.authority === undefined ? null : <br />}
          {account.authority === undefined ? null : authorityName(account.authority)}
        </Text>
        <ul className="plain-list">
          <li>
            <Link to="/account" onClick={() => setOpen(false)}>
              {t('account.title')}
            </Link>
          </li>
          <li>
            <button type="button" onClick={() => signOut.mutate()}>
              {t('session.sign-out')}
            </button>
          </li>
        </ul>
      </div>
    </div>
  )
}
