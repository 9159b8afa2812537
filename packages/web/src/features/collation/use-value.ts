import { useLanguage } from '../../i18n/locale.tsx'

const KINDS = ['person', 'organisation', 'public-body'] as const

/** A value of a field as a person reads it: what a record is about has a name in either language. */
export function useValue(): (field: string, value: string) => string {
  const { t } = useLanguage()
  return (field, value) => {
    const kind = field === 'kind' ? KINDS.find((one) => one === value) : undefined
    return kind === undefined ? value : t(`subject.${kind}`)
  }
}
