import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import type { ScreenData } from '../engine/messages.ts'
import { shown } from './shown.ts'

type Turning = NonNullable<ScreenData['turning']>
type AtEdge = Turning['written'][number]

/** The three assumptions on which most hangs, and what is found where each alone is at an edge. */
export function TurningPart({
  data,
  turning,
}: {
  readonly data: ScreenData
  readonly turning: Turning
}): ReactNode {
  const { t, pick, locale, number, list } = useLanguage()
  const wordsOf = (dial: string): string => {
    const found = data.dialWords.find(({ id }) => id === dial)
    return found ? pick(found.title) : dial
  }
  const nameOf = (id: string): string => {
    const found = data.experiment.policies.find((policy) => policy.id === id)
    return found ? pick(found.title) : id
  }
  const cell = ({ verdict, differences }: AtEdge): ReactNode => (
    <>
      {pick(data.wordings[verdict])}
      {differences.map(({ outcome, mean, low, high }) => (
        <span key={outcome} className="law">
          <br />
          {shown(locale, mean)} [{shown(locale, low)}, {shown(locale, high)}]
        </span>
      ))}
    </>
  )
  const row = (name: string, value: string, policies: readonly AtEdge[]): ReactNode => (
    <Table.Tr key={`${name} ${value}`}>
      <Table.Th scope="row" fw={400} w="34%">
        {name} {value}
      </Table.Th>
      {policies.map((one) => (
        <Table.Td key={one.policy}>{cell(one)}</Table.Td>
      ))}
    </Table.Tr>
  )
  return (
    <>
      <Text mb="sm">
        {list(
          turning.on.map(({ dial, written }) => `${wordsOf(dial)} (${shown(locale, written)})`),
        )}
      </Text>
      <Text className="soft" mb="sm">
        {t('lab.turning.lead', {
          people: number(turning.agents),
          times: turning.replicates,
        })}
      </Text>
      <WideTable
        label={t('lab.turning')}
        columns={[t('lab.turning.value'), ...turning.written.map(({ policy }) => nameOf(policy))]}
        minWidth={150 + 150 * turning.written.length}
      >
        {row(t('lab.turning.written'), '', turning.written)}
        {turning.on.flatMap(({ dial, edges }) =>
          edges.map(({ value, policies }) =>
            row(`${wordsOf(dial)}:`, shown(locale, value), policies),
          ),
        )}
      </WideTable>
    </>
  )
}
