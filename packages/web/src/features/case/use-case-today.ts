import { useQuery } from '@tanstack/react-query'
import { schemeRulesQuery } from '../../api/packs.ts'
import type { CaseFile } from '../../api/types.ts'
import { today } from '../clock/days.ts'

/** Today where the law of the case counts its days; never before its latest act. */
export function useCaseToday(file: CaseFile): string {
  const rules = useQuery(schemeRulesQuery(file.pack, file.governingDate))
  const there = today(rules.data?.timezone)
  const latest = file.acts.at(-1)?.on ?? there
  return latest > there ? latest : there
}
