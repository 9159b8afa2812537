import { Grid, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { caseQuery } from '../../api/cases.ts'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { AllowedActs } from '../act/allowed-acts.tsx'
import { RefusedActs } from '../act/refused-acts.tsx'
import { ActList } from './act-list.tsx'
import { CaseChart } from './case-chart.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHeader } from './case-header.tsx'
import { CaseMeasures } from './case-measures.tsx'
import { CasePath } from './case-path.tsx'
import { NoticeList } from './notice-list.tsx'
import { PetitionList } from './petition-list.tsx'
import { TokenList } from './token-list.tsx'

/** One case: who, under which law, where it stands, what may be done next, and all that was done. */
export function CasePage(): ReactNode {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/cases/$id' })
  const query = useQuery(caseQuery(id))
  return (
    <Page
      title={query.data?.subject.names[0] ?? t('work.case')}
      lead={<span className="mono">{t('case.title', { id })}</span>}
    >
      <Loaded query={query}>{(file) => <CaseBody file={file} />}</Loaded>
    </Page>
  )
}

function CaseBody({ file }: { readonly file: CaseFile }): ReactNode {
  const { t } = useLanguage()
  return (
    <Stack gap="lg">
      <CaseHeader file={file} />
      <Sheet title={t('case.procedure')}>
        <CasePath file={file} />
        <CaseChart file={file} />
      </Sheet>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Stack gap="lg">
            <CaseFacts file={file} />
            <CaseMeasures file={file} />
            <PetitionList file={file} />
            <NoticeList file={file} />
            <TokenList tokens={file.tokens} />
            <ActList acts={file.acts} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="lg">
            <Sheet title={t('case.allowed')}>
              <AllowedActs file={file} />
            </Sheet>
            <Sheet title={t('case.refused')} quiet>
              <RefusedActs acts={file.allowed} />
            </Sheet>
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}
