import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseFile, Entry } from '../../api/types.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'
import { AllowedActs } from '../act/allowed-acts.tsx'
import { CasePath } from '../case/case-path.tsx'
import { NoticeList } from '../case/notice-list.tsx'
import { PetitionList } from '../case/petition-list.tsx'
import { TokenList } from '../case/token-list.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { MyDeadlines } from './my-deadlines.tsx'
import { MyEntry } from './my-entry.tsx'
import { RefusedToMe } from './refused-to-me.tsx'

/** One matter as the person concerned needs it: where it stands, what it means, what to do by when. */
export function MyCase({
  file,
  entries,
}: {
  readonly file: CaseFile
  readonly entries: readonly Entry[]
}): ReactNode {
  const { t, pick } = useLanguage()
  const authorityName = useAuthorityName()
  return (
    <section>
      <Stack gap="md">
        <Group gap="xs">
          <Title order={2} fz={24}>
            {pick(file.scheme)}
          </Title>
          <Mark tone="plain">{pick(file.stageTitle)}</Mark>
          {file.nextClock === undefined ? null : <ClockMark clock={file.nextClock} />}
        </Group>
        <Text className="soft">
          {t('case.title', { id: file.id })} · {authorityName(file.authority)}
        </Text>
        <div className="sheet">
          <CasePath file={file} />
          <MyDeadlines clocks={file.clocks} />
        </div>
        {entries.map((entry) => (
          <MyEntry key={entry.id} entry={entry} />
        ))}
        <div className="sheet">
          <Title order={3} fz={18} mb="sm">
            {t('me.can-do')}
          </Title>
          <AllowedActs file={file} level={4} />
          <RefusedToMe acts={file.allowed} />
        </div>
        <PetitionList file={file} />
        <NoticeList file={file} />
        <TokenList tokens={file.tokens} />
      </Stack>
    </section>
  )
}
