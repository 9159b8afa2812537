import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { truthSpaceQuery, type TruthSpace } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { TruthChart } from './truth-chart.tsx'

/** What each threshold gets right and wrong on the pairs that people have judged. */
export function TruthPanel(): ReactNode {
  const { t } = useLanguage()
  const query = useQuery(truthSpaceQuery)
  return (
    <Loaded query={query}>
      {(space) =>
        space.labels.same + space.labels.different === 0 ? (
          <Empty title={t('collation.no-labels')}>{t('collation.no-labels-hint')}</Empty>
        ) : (
          <Sheet title={t('collation.tab-truth')}>
            <Text>
              {t('collation.labels', { ...space.labels })}{' '}
              {space.best === undefined
                ? t('collation.no-best')
                : t('collation.best', { bits: space.best })}
            </Text>
            <Text fz="sm" className="soft" mb="md">
              {t('collation.truth-hint')}
            </Text>
            <TruthChart space={space} />
            <Figures space={space} />
          </Sheet>
        )
      }
    </Loaded>
  )
}

/** The same in numbers, around where the threshold stands. */
function Figures({ space: { points, threshold } }: { readonly space: TruthSpace }): ReactNode {
  const { t, number } = useLanguage()
  const share = (value: number): string => `${number(Math.round(value * 1000) / 10)} %`
  const near = points.filter(
    (point) => Math.abs(point.threshold - threshold) <= 10 && point.threshold % 2 === 0,
  )
  return (
    <details>
      <summary>{t('collation.figures')}</summary>
      <WideTable
        label={t('collation.figures')}
        minWidth={480}
        columns={[
          t('collation.threshold'),
          t('collation.precision'),
          t('collation.recall'),
          'F1',
          t('collation.wrong'),
          t('collation.missed'),
        ]}
      >
        {near.map((point) => (
          <Table.Tr key={point.threshold}>
            <Table.Th scope="row">{point.threshold}</Table.Th>
            <Table.Td>{share(point.precision)}</Table.Td>
            <Table.Td>{share(point.recall)}</Table.Td>
            <Table.Td>{share(point.f1)}</Table.Td>
            <Table.Td>{point.falsePositives}</Table.Td>
            <Table.Td>{point.falseNegatives}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </details>
  )
}
