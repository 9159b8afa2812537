import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { COLLATION } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { VerdictForm } from '../screening/verdict-form.tsx'

const verdicts = ['same', 'different', 'unsure'] as const

/** A judgement on a pair: it binds others too, so the reason is not left out. */
export function JudgePair({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  return (
    <VerdictForm
      draft={`collation:${a}:${b}`}
      label={t('collation.judge')}
      choices={verdicts.map((value) => ({
        value,
        label: t(`pair.${value}`),
        hint: t(`pair.${value}-hint`),
      }))}
      button={t('collation.judge-do')}
      decide={(verdict, reason) => api.judgePair({ a, b, verdict, reason })}
      onSettled={() => queries.invalidateQueries({ queryKey: [COLLATION] })}
    />
  )
}
