import { SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Copyable } from '../../ui/copy-once.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { AuditPanel } from './audit-panel.tsx'
import { ProvePanel } from './prove-panel.tsx'

/** The transparency log, verified by the reader's own browser. */
export function LogPage(): ReactNode {
  const { t, number, locale } = useLanguage()
  const status = useQuery({ queryKey: ['log'], queryFn: () => api.getLogStatus() })
  return (
    <Page
      title={t('log.title')}
      lead={t('log.lead')}
      width={920}
      aside={<a href={`/${locale}/log`}>{t('public.log')}</a>}
    >
      <Loaded query={status}>
        {({ origin, verifierKey, size, acts }) => (
          <div className="sheet">
            <SimpleGrid component="dl" cols={{ base: 1, sm: 3 }} m={0}>
              <Fact term={t('log.acts')}>
                <Text fz={28} fw={600}>
                  {number(acts)}
                </Text>
              </Fact>
              <Fact term={t('log.published')}>
                <Text fz={28} fw={600}>
                  {number(size)}
                </Text>
              </Fact>
              <Fact term={t('log.origin')}>
                <span className="mono">{origin}</span>
              </Fact>
            </SimpleGrid>
            <Text className="law" mt="md" mb={4}>
              {t('log.key')}
            </Text>
            <Copyable value={verifierKey} />
          </div>
        )}
      </Loaded>
      <Sheet title={t('log.audit')}>
        <AuditPanel />
      </Sheet>
      <Sheet title={t('log.prove')}>
        <ProvePanel />
      </Sheet>
    </Page>
  )
}
