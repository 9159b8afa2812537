import { Checkbox, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { assignableRoles } from '../../api/admin.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useRoleName } from '../../i18n/role-name.ts'

export type AssignableRole = (typeof assignableRoles)[number]

/** Which offices an account holds; those that clash (four eyes) the server refuses. */
export function RoleChoice({
  value,
  onChange,
}: {
  readonly value: readonly string[]
  readonly onChange: (roles: AssignableRole[]) => void
}): ReactNode {
  const { t } = useLanguage()
  const roleName = useRoleName()
  return (
    <Checkbox.Group
      label={t('account.roles')}
      description={t('account.roles-hint')}
      value={[...value]}
      onChange={(roles) => onChange(roles as AssignableRole[])}
    >
      <Group mt="xs" gap="sm">
        {assignableRoles.map((role) => (
          <Checkbox key={role} value={role} label={roleName(role)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
