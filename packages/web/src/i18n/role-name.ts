import { useLanguage, type MessageKey } from './locale.tsx'

const names: Readonly<Record<string, MessageKey>> = {
  officer: 'role.officer',
  decider: 'role.decider',
  superior: 'role.superior',
  reviewer: 'role.reviewer',
  registrar: 'role.registrar',
  subject: 'role.subject',
  'relying-party': 'role.relying-party',
  administrator: 'role.administrator',
  overseer: 'role.overseer',
  system: 'role.system',
}

/** The office in the reader's language; an unknown one by its id. */
export function useRoleName(): (role: string) => string {
  const { t } = useLanguage()
  return (role) => {
    const key = names[role]
    return key === undefined ? role : t(key)
  }
}
