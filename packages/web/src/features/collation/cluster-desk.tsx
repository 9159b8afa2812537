import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { clusterQuery, type ClusterShown } from '../../api/collation.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { RecordLine } from './record-line.tsx'
import { SeparateForm } from './separate-form.tsx'
import { StepList } from './step-list.tsx'
import { useValue } from './use-value.ts'

/** A cluster: its records, each value with where it comes from, the way out, and the whole trail. */
export function ClusterDesk({ id }: { readonly id: string }): ReactNode {
  const query = useQuery(clusterQuery(id))
  return <Loaded query={query}>{(cluster) => <Desk cluster={cluster} />}</Loaded>
}

function Desk({ cluster }: { readonly cluster: ClusterShown }): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const { id, records, trail } = cluster
  return (
    <Stack gap="lg">
      <Text fz="sm" className="soft">
        {t('collation.id')} <span className="mono">{id}</span>
      </Text>
      {records.length === 0 ? (
        <Empty title={t('collation.ended')}>{t('collation.ended-hint')}</Empty>
      ) : (
        <Sheet title={t('collation.records-count', { count: records.length })}>
          <ol>
            {records.map((record) => (
              <li key={record.key}>
                <RecordLine record={record} linked />
              </li>
            ))}
          </ol>
        </Sheet>
      )}
      {cluster.fields.length === 0 ? null : <Values cluster={cluster} />}
      {records.length > 1 && hasRole(me, 'registrar', 'reviewer') ? (
        <Sheet title={t('collation.separate')}>
          <SeparateForm cluster={cluster} />
        </Sheet>
      ) : null}
      <Sheet title={t('collation.trail')}>
        <StepList steps={trail} records={records} />
      </Sheet>
    </Stack>
  )
}

/** Nothing is merged: a value that two records give differently stands twice. */
function Values({ cluster: { records, fields } }: { readonly cluster: ClusterShown }): ReactNode {
  const { t, pick, list } = useLanguage()
  const valueOf = useValue()
  const place = new Map(records.map(({ key }, at) => [key, at + 1]))
  return (
    <Sheet title={t('collation.values')}>
      <Text fz="sm" className="soft" mb="sm">
        {t('collation.values-hint')}
      </Text>
      <dl style={{ margin: 0, display: 'grid', gap: '0.75rem' }}>
        {fields.map(({ field, label, values }) => (
          <div key={field}>
            <dt className="law">{pick(label)}</dt>
            {values.map(({ value, records: from }) => (
              <dd key={value} style={{ margin: 0, overflowWrap: 'anywhere' }}>
                {valueOf(field, value)}{' '}
                <Text component="span" fz="sm" className="soft">
                  {t('collation.from-records', {
                    records: list(from.map((key) => String(place.get(key) ?? key))),
                  })}
                </Text>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
