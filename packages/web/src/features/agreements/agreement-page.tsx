import { Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { agreementQuery, type Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { AgreementState } from './agreement-state.tsx'
import { AgreementSteps } from './agreement-steps.tsx'
import { AgreementTerms } from './agreement-terms.tsx'
import { DirectionDrawing } from './direction-drawing.tsx'
import { NextSteps } from './next-steps.tsx'

/** One agreement: what flows, on which terms, who agreed to it, and what may be done with it now. */
export function AgreementPage(): ReactNode {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/agreements/$id' })
  const query = useQuery(agreementQuery(id))
  if (query.data === undefined)
    return (
      <Page title={t('agreement.one')} width={960}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  return <Shown agreement={query.data} />
}

function Shown({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <Page
      title={`${agreement.recipient}: ${agreement.purpose}`}
      lead={pick(agreement.authority)}
      width={960}
      aside={
        <Group gap="sm">
          <AgreementState state={agreement.state} />
          <AppLink to="/agreements">{t('agreement.all')}</AppLink>
        </Group>
      }
    >
      <Stack gap="lg">
        <div className="sheet">
          <DirectionDrawing terms={agreement} />
        </div>
        <NextSteps agreement={agreement} />
        <AgreementTerms agreement={agreement} />
        <Sheet title={t('agreement.steps')}>
          <AgreementSteps agreement={agreement} />
        </Sheet>
      </Stack>
    </Page>
  )
}
