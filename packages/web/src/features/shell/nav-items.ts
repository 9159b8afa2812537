import { hasRole, type Me } from '../../api/session.ts'
import type { MessageKey } from '../../i18n/locale.tsx'

export interface NavItem {
  readonly to:
    | '/work'
    | '/me'
    | '/points'
    | '/scores'
    | '/scorecards'
    | '/agreements'
    | '/check'
    | '/screening'
    | '/collation'
    | '/admin'
    | '/lab'
    | '/log'
  readonly label: MessageKey
  /** Where screens of the same task live too. */
  readonly also?: string
}

const officers = ['officer', 'decider', 'superior', 'reviewer', 'registrar'] as const

/** Whether the own authority runs schemes of such a kind; an overseer sees those of all. */
export interface Runs {
  readonly points?: boolean
  readonly score?: boolean
}

/** What a role has to do here. */
export function navItems(me: Me, runs: Runs = {}): readonly NavItem[] {
  const items: readonly (NavItem & { readonly open: boolean })[] = [
    { to: '/work', label: 'nav.work', also: '/cases', open: hasRole(me, ...officers, 'overseer') },
    { to: '/me', label: 'nav.me', open: hasRole(me, 'subject') },
    {
      to: '/points',
      label: 'nav.points',
      open: runs.points === true && hasRole(me, 'officer', 'reviewer', 'overseer'),
    },
    {
      to: '/scores',
      label: 'nav.score-facts',
      open: runs.score === true && hasRole(me, 'registrar'),
    },
    {
      to: '/scorecards',
      label: 'nav.scorecards',
      open: hasRole(me, 'officer', 'decider', 'superior', 'reviewer', 'overseer'),
    },
    {
      to: '/agreements',
      label: 'nav.agreements',
      open: hasRole(me, 'officer', 'decider', 'superior', 'overseer'),
    },
    { to: '/check', label: 'nav.check', open: hasRole(me, ...officers, 'relying-party') },
    { to: '/screening', label: 'nav.screening', open: hasRole(me, ...officers, 'relying-party') },
    {
      to: '/collation',
      label: 'nav.collation',
      open: hasRole(me, 'registrar', 'reviewer', 'overseer'),
    },
    { to: '/admin', label: 'nav.admin', open: hasRole(me, 'administrator', 'overseer') },
    { to: '/lab', label: 'nav.lab', open: true },
    { to: '/log', label: 'nav.log', open: true },
  ]
  return items.filter(({ open }) => open)
}
