import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myFileQuery } from '../../api/me.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'
import { ForbiddenNow } from './forbidden-now.tsx'
import { LookTable } from './look-table.tsx'
import { MyCase } from './my-case.tsx'
import { MyEntry } from './my-entry.tsx'
import { MyNav } from './my-nav.tsx'

/** The subject's own file: what it means, why, what can be done by when, and who looked. */
export function MyPage(): ReactNode {
  const { t } = useLanguage()
  const file = useQuery(myFileQuery)
  return (
    <Page title={t('me.title')} lead={t('me.lead')} width={960}>
      <MyNav />
      <Loaded query={file}>
        {({ subject, entries, cases, forbiddenNow }) => (
          <Stack gap="xl">
            <SubjectLine subject={subject} />
            <ForbiddenNow items={forbiddenNow} />
            {entries.length === 0 && cases.length === 0 ? (
              <Empty title={t('me.nothing')}>{t('me.nothing-hint')}</Empty>
            ) : null}
            {cases.map((one) => (
              <MyCase
                key={one.id}
                file={one}
                entries={entries.filter(({ pack }) => pack === one.pack)}
              />
            ))}
            {entries
              .filter(({ pack }) => !cases.some((one) => one.pack === pack))
              .map((entry) => (
                <MyEntry key={entry.id} entry={entry} />
              ))}
          </Stack>
        )}
      </Loaded>
      <LookTable />
    </Page>
  )
}
