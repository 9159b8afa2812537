import { Group, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { clustersQuery } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PagedRows } from '../../ui/paged-rows.tsx'
import { RecordLine } from './record-line.tsx'
import { RegisterChoice } from './register-choice.tsx'

/** Subjects with records on more than one place, the most records first. */
export function ClusterList(): ReactNode {
  const { t } = useLanguage()
  const [register, setRegister] = useState('')
  const [q, setQ] = useState('')
  const [asked] = useDebouncedValue(q, 300)
  const query = useInfiniteQuery(clustersQuery(register, asked))
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <TextInput
          label={t('subject.name')}
          flex="1 1 220px"
          maw={320}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <RegisterChoice value={register} onChange={setRegister} />
      </Group>
      <PagedRows
        query={query}
        empty={<Empty title={t('collation.no-clusters')}>{t('collation.no-clusters-hint')}</Empty>}
        row={({ id, records }) => (
          <li key={id} className="sheet">
            <Group justify="space-between" gap="xs">
              <AppLink to="/collation" search={{ cluster: id }} fw={600}>
                {records[0]?.name}
              </AppLink>
              <Text fz="sm" className="soft">
                {t('collation.records-count', { count: records.length })}
              </Text>
            </Group>
            <Stack gap={4} mt="xs">
              {records.slice(0, 4).map((record) => (
                <RecordLine key={record.key} record={record} />
              ))}
            </Stack>
          </li>
        )}
      />
    </Stack>
  )
}
