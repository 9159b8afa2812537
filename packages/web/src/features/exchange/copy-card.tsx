import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Copy } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Sheet } from '../../ui/page.tsx'
import { CopyPath } from './copy-path.tsx'
import { CopyState } from './copy-state.tsx'
import { useFieldNames } from './use-field-names.ts'

/** One copy: who has it, what is in it, what for, until when, and its way to deletion. */
export function CopyCard({ copy }: { readonly copy: Copy }): ReactNode {
  const { t, pick } = useLanguage()
  const fieldNames = useFieldNames()
  return (
    <Sheet title={copy.recipient} aside={<CopyState state={copy.state} />}>
      <CopyPath copy={copy} />
      <Stack component="dl" gap="sm" m={0} mt="md">
        <Fact term={t('work.scheme')}>{pick(copy.scheme.title)}</Fact>
        <Fact term={t('exchange.what')}>
          {fieldNames(copy.fields)}
          <div className="law">+ {t('exchange.always')}</div>
        </Fact>
        <Fact term={t('check.purpose')}>
          <code>{copy.purpose}</code>
        </Fact>
        <Fact term={t('exchange.until')}>
          <Day day={copy.expires} relative />
          {copy.givenAt === copy.lastGivenAt ? null : (
            <div className="law">
              {t('exchange.last-given')} <Moment at={copy.lastGivenAt} />
            </div>
          )}
        </Fact>
      </Stack>
      <p>
        <AppLink to="/agreements/$id" params={{ id: copy.agreement }}>
          {t('exchange.agreement')}
          <span className="visually-hidden"> {copy.recipient}</span>
        </AppLink>
      </p>
    </Sheet>
  )
}
