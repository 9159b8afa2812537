import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { matchQuery, type MatchOpened } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { VerdictForm } from './verdict-form.tsx'

const verdicts = ['confirm', 'not-same', 'unsure'] as const

/** Only a person decides about a match. */
export function DecideMatch({ match }: { readonly match: MatchOpened }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { id, version } = match
  return (
    <VerdictForm
      draft={`match:${id}`}
      label={t('screening.decide')}
      choices={verdicts.map((value) => ({
        value,
        label: t(`match.${value}`),
        hint: t(`match.${value}-hint`),
      }))}
      reasonHint={t('screening.reason-hint')}
      button={t('screening.decide-do')}
      decide={(verdict, reason) =>
        api.decideMatch({ id, expectedVersion: version, verdict, reason })
      }
      onSettled={() =>
        Promise.all([
          queries.invalidateQueries(matchQuery(id)),
          queries.invalidateQueries({ queryKey: ['matches'] }),
          queries.invalidateQueries({ queryKey: ['judgements'] }),
        ])
      }
    />
  )
}
