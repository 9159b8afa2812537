import { SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { useFieldNames } from '../exchange/use-field-names.ts'

/** The terms in words: purpose, schemes, activities, fields, term, conflicts of interest, the statute if there is one. */
export function AgreementTerms({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t, pick, list } = useLanguage()
  const fieldNames = useFieldNames()
  const { conflictOfInterest: conflict, exemption, counts, keys } = agreement
  return (
    <Sheet title={t('agreement.terms')}>
      <SimpleGrid component="dl" cols={{ base: 1, sm: 2 }} m={0} spacing="md">
        <Fact term={t('check.purpose')}>
          <code>{agreement.purpose}</code>
        </Fact>
        <Fact term={t('agreement.term')}>
          <Day day={agreement.from} /> – <Day day={agreement.until} relative />
          <div className="law">{t('agreement.keep', { days: agreement.keepDays })}</div>
        </Fact>
        <Fact term={t('agreement.schemes')}>
          {list(agreement.schemes.map(({ title }) => pick(title)))}
        </Fact>
        <Fact term={t('agreement.activities')}>
          {agreement.activities.length === 0
            ? t('agreement.no-activities')
            : list(agreement.activities.map(({ title }) => pick(title)))}
        </Fact>
        <Fact term={t('agreement.fields')}>
          {agreement.fields.length === 0 ? t('agreement.state-only') : fieldNames(agreement.fields)}
          <div className="law">+ {t('exchange.always')}</div>
        </Fact>
        <Fact term={t('agreement.copies')}>
          {t('agreement.counts', { replicas: counts.replicas, pending: counts.deletionsPending })}{' '}
          {counts.deletionsOverdue > 0 ? (
            <Mark tone="bad">{t('agreement.overdue', { count: counts.deletionsOverdue })}</Mark>
          ) : null}
        </Fact>
        <Fact term={t('agreement.conflict')}>
          {t(conflict.operatesScheme ? 'agreement.operates' : 'agreement.operates-not')}
          {conflict.hasConflict === undefined ? null : (
            <> {t(conflict.hasConflict ? 'agreement.has-conflict' : 'agreement.no-conflict')}</>
          )}
          {conflict.statement === undefined ? null : (
            <blockquote style={{ margin: '0.25rem 0 0', paddingInlineStart: '0.75rem' }}>
              {conflict.statement}
            </blockquote>
          )}
        </Fact>
        {exemption === undefined ? null : (
          <Fact term={t('agreement.exemption')}>
            {exemption.law}
            <div>{exemption.reasons}</div>
          </Fact>
        )}
        {keys.length === 0 ? null : (
          <Fact term={t('agreement.keys')}>
            <code>{list(keys)}</code>
          </Fact>
        )}
      </SimpleGrid>
    </Sheet>
  )
}
