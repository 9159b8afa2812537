import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { schemeRulesQuery } from '../../api/packs.ts'
import type { CaseFile, DocumentRef } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Fact } from '../../ui/fact.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Sheet } from '../../ui/page.tsx'

/** What is alleged, by which ground, on which documents. */
export function CaseFacts({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, pick } = useLanguage()
  const particulars = Object.entries(file.particulars)
  const rules = useQuery(schemeRulesQuery(file.pack, file.governingDate))
  const labelOf = (name: string): string => {
    const field = rules.data?.fields.find(({ id }) => id === name)
    return field === undefined ? name : pick(field.label)
  }
  return (
    <Sheet title={t('case.facts')}>
      <Stack component="dl" gap="md" m={0}>
        {file.ground === undefined ? null : (
          <Fact term={t('field.ground')}>
            <Text fw={600}>{pick(file.ground.title)}</Text>
            <span className="law">
              <LawText of={file.ground} />
            </span>
          </Fact>
        )}
        <Fact term={t('field.facts')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{file.facts}</Text>
        </Fact>
        <Fact term={t('field.documents')}>
          <Documents documents={file.documents} />
        </Fact>
        {particulars.map(([name, value]) => (
          <Fact key={name} term={labelOf(name)}>
            {value}
          </Fact>
        ))}
      </Stack>
    </Sheet>
  )
}

function Documents({ documents }: { readonly documents: readonly DocumentRef[] }): ReactNode {
  const { t } = useLanguage()
  if (documents.length === 0) return <span className="soft">{t('case.no-documents')}</span>
  return (
    <ul className="plain-list">
      {documents.map(({ title, number, issuer, on }) => (
        <li key={`${number} ${title}`}>
          {title} <span className="mono">{number}</span>
          <div className="law">
            {issuer} · <Day day={on} />
          </div>
        </li>
      ))}
    </ul>
  )
}
