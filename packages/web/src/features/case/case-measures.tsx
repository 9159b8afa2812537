import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { EntryState } from '../../ui/entry-state.tsx'
import { Sheet } from '../../ui/page.tsx'

/** The entry that the decision made: since when, until when, with which measures. */
export function CaseMeasures({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, pick } = useLanguage()
  const { entry } = file
  if (entry === undefined) return null
  return (
    <Sheet title={t('case.entry')} aside={<EntryState state={entry.state} />}>
      <p>
        {entry.from === undefined ? (
          t('entry.not-yet')
        ) : (
          <>
            {t('field.from')} <Day day={entry.from} />
          </>
        )}
        {entry.to === undefined ? null : (
          <>
            {' '}
            · {t('entry.ends')} <Day day={entry.to} relative />
          </>
        )}
        {' · '}
        {t(entry.public ? 'entry.public' : 'entry.not-public')}
      </p>
      <ul>
        {entry.measures.map(({ id, title }) => (
          <li key={id}>{pick(title)}</li>
        ))}
      </ul>
    </Sheet>
  )
}
