import { useQuery } from '@tanstack/react-query'
import { screeningStatusQuery } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'

/** Lists by their titles; an id stands for itself until they are known. */
export function useListTitles(): (ids: readonly string[]) => readonly string[] {
  const { pick } = useLanguage()
  const { data } = useQuery(screeningStatusQuery)
  const titles = new Map(data?.lists.map(({ id, title }) => [id, pick(title)]))
  return (ids) => ids.map((id) => titles.get(id) ?? id)
}
