import { exchangeFields } from '../../api/exchange-words.ts'
import { useLanguage } from '../../i18n/locale.tsx'

/** The fields of an agreement in words. */
export function useFieldNames(): (fields: readonly string[]) => string {
  const { t, list } = useLanguage()
  return (fields) =>
    list(
      fields.map((field) => {
        const known = exchangeFields.find((one) => one === field)
        return known === undefined ? field : t(`exchange.field-${known}`)
      }),
    )
}
