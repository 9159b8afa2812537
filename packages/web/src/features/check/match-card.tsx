import { Group, Progress, Table, Text } from '@mantine/core'
import type { OutputOf } from '@xinyong/contract'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'

type Result = OutputOf<'screenName'>['results'][number]

/** One possible match, with every feature that speaks for or against it. */
export function MatchCard({ result }: { readonly result: Result }): ReactNode {
  const { t, pick, locale } = useLanguage()
  const percent = Math.round(result.score * 100)
  return (
    <section className="sheet">
      <Group justify="space-between">
        <Text fw={600} fz="lg">
          {result.name}
        </Text>
        <Mark tone={result.strength === 'identifier' ? 'warn' : 'info'}>
          {t(`strength.${result.strength}`)}
        </Mark>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <Progress value={percent} style={{ flex: 1 }} aria-label={t('screen.likeness')} />
        <Text fz="sm">{percent} %</Text>
      </Group>
      <Table mt="sm" verticalSpacing={4}>
        <Table.Tbody>
          {result.explanation.map(({ feature, score, text, query, found }) => (
            <Table.Tr key={`${feature} ${query} ${found}`}>
              <Table.Td>{pick(text)}</Table.Td>
              <Table.Td>
                <span className="mono">{query}</span> ~ <span className="mono">{found}</span>
              </Table.Td>
              <Table.Td ta="right">{Math.round(score * 100)} %</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {result.entry === undefined ? null : (
        <a href={`/${locale}/entries/${result.entry}`}>{t('check.entry')}</a>
      )}
    </section>
  )
}
