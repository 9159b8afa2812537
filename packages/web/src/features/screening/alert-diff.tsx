import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AlertShown, ScreeningResult } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { useListTitles } from './use-list-titles.ts'

type Line = readonly [label: string, of: (result: ScreeningResult) => string]

/** What is otherwise than at the last screening: only lines that differ. */
export function AlertDiff({ alert }: { readonly alert: AlertShown }): ReactNode {
  const { t, pick } = useLanguage()
  const titles = useListTitles()
  const { before, after } = alert
  const lines: readonly Line[] = [
    [
      t('subject.name'),
      ({ names, name }) => [name, ...names.filter((one) => one !== name)].join('; '),
    ],
    [t('screening.strength'), ({ band }) => t(`band.${band}`)],
    [t('screen.birth-date'), ({ birthDates }) => birthDates.join('; ')],
    [t('subject.country'), ({ countries }) => countries.join('; ').toUpperCase()],
    [t('screening.lists'), ({ registers }) => titles(registers).join('; ')],
    [t('screening.topics'), ({ topics }) => topics.join('; ')],
  ]
  const said = lines
    .map(([label, of]) => [label, before ? of(before) : '', after ? of(after) : ''] as const)
    .filter(([, was, is]) => was !== is)
  if (said.length === 0) return null
  return (
    <WideTable
      label={`${t('screening.diff')}: ${pick(alert.text)}, ${alert.at}`}
      minWidth={before && after ? 420 : 260}
      columns={[
        t('screening.field'),
        ...(before ? [t('screening.before')] : []),
        ...(after ? [t('screening.after')] : []),
      ]}
    >
      {said.map(([label, was, is]) => (
        <Table.Tr key={label}>
          <Table.Th scope="row">{label}</Table.Th>
          {before ? <Table.Td>{was === '' ? '—' : was}</Table.Td> : null}
          {after ? <Table.Td>{is === '' ? '—' : is}</Table.Td> : null}
        </Table.Tr>
      ))}
    </WideTable>
  )
}
