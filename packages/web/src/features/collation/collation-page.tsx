import { Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { collationTabs } from '../../routes/search.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Page } from '../../ui/page.tsx'
import { ClusterDesk } from './cluster-desk.tsx'
import { ClusterList } from './cluster-list.tsx'
import { CollationFacts } from './collation-facts.tsx'
import { PairDesk } from './pair-desk.tsx'
import { PairQueue } from './pair-queue.tsx'
import { TrailList } from './trail-list.tsx'
import { TruthPanel } from './truth-panel.tsx'

const route = getRouteApi('/collation')

/** Which entries of the registers are of one subject: judged by people, taken back by people, never merged into one. */
export function CollationPage(): ReactNode {
  const { t } = useLanguage()
  const { tab = 'queue', a, b, cluster } = route.useSearch()
  const navigate = useNavigate()
  if (a !== undefined && b !== undefined)
    return (
      <Page title={t('collation.pair')} lead={t('collation.pair-lead')} width={960}>
        <AppLink to="/collation">{t('collation.back')}</AppLink>
        <PairDesk key={`${a} ${b}`} a={a} b={b} />
      </Page>
    )
  if (cluster !== undefined)
    return (
      <Page title={t('collation.cluster')} lead={t('collation.cluster-lead')} width={960}>
        <AppLink to="/collation" search={{ tab: 'clusters' }}>
          {t('collation.back-clusters')}
        </AppLink>
        <ClusterDesk key={cluster} id={cluster} />
      </Page>
    )
  return (
    <Page title={t('collation.title')} lead={t('collation.lead')} width={960}>
      <CollationFacts />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const found = collationTabs.find((one) => one === next)
          void navigate({ to: '/collation', search: found ? { tab: found } : {} })
        }}
      >
        <Tabs.List>
          {collationTabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`collation.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="queue" pt="lg">
          <PairQueue />
        </Tabs.Panel>
        <Tabs.Panel value="clusters" pt="lg">
          <ClusterList />
        </Tabs.Panel>
        <Tabs.Panel value="truth" pt="lg">
          <TruthPanel />
        </Tabs.Panel>
        <Tabs.Panel value="trail" pt="lg">
          <TrailList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
