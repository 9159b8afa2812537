import { useQuery } from '@tanstack/react-query'
import { filledIn, schemeRulesQuery } from '../../api/packs.ts'
import type { AllowedAct, CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import type { Field } from './act-fields.ts'
import type { Choice } from './field-input.tsx'

const serviceOutcomes = ['served', 'failed', 'published'] as const

/** What may be chosen for a field: as the law of this case has it, else as the contract has it. */
export function useChoices(file: CaseFile, act: AllowedAct): (field: Field) => readonly Choice[] {
  const { t, pick } = useLanguage()
  const rules = useQuery(schemeRulesQuery(file.pack, file.governingDate))
  return (field) => {
    if (field.as === 'particulars') {
      return (rules.data?.fields ?? [])
        .filter(({ id }) => !filledIn.has(id))
        .map(({ id, label }) => ({ id, label: pick(label) }))
    }
    const given = act.choices?.[field.name]
    if (given !== undefined) return given.map(({ id, title }) => ({ id, label: pick(title) }))
    return act.kind === 'serve' && field.name === 'outcome'
      ? serviceOutcomes.map((id) => ({ id, label: t(`service.${id}`) }))
      : []
  }
}
