import { hasRole, type Me } from '../../api/session.ts'
import type { MessageKey } from '../../i18n/locale.tsx'

export interface NavItem {
  readonly to: '/work' | '/me' | '/agreements' | '/check' | '/admin' | '/log'
  readonly label: MessageKey
  /** Where screens of the same task live too. */
  readonly also?: string
}

const officers = ['officer', 'decider', 'superior', 'reviewer', 'registrar'] as const

/** What a role has to do here. */
export function navItems(me: Me): readonly NavItem[] {
  const items: readonly (NavItem & { readonly open: boolean })[] = [
    { to: '/work', label: 'nav.work', also: '/cases', open: hasRole(me, ...officers, 'overseer') },
    { to: '/me', label: 'nav.me', open: hasRole(me, 'subject') },
    {
      to: '/agreements',
      label: 'nav.agreements',
      open: hasRole(me, 'officer', 'decider', 'superior', 'overseer'),
    },
    { to: '/check', label: 'nav.check', open: hasRole(me, ...officers, 'relying-party') },
    { to: '/admin', label: 'nav.admin', open: hasRole(me, 'administrator', 'overseer') },
    { to: '/log', label: 'nav.log', open: true },
  ]
  return items.filter(({ open }) => open)
}
