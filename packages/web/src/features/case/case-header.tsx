import { Group, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Fact } from '../../ui/fact.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'

/** Whom, by whom, under which law of which day, and how it stands. */
export function CaseHeader({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, pick, locale } = useLanguage()
  const authorityName = useAuthorityName()
  return (
    <div className="sheet">
      <Group gap="xs" mb="md">
        <Mark tone="plain">{pick(file.stageTitle)}</Mark>
        {file.nextClock === undefined ? null : <ClockMark clock={file.nextClock} />}
        {file.pending.map((item) => (
          <Mark key={item.en} tone="info">
            {pick(item)}
          </Mark>
        ))}
      </Group>
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 4 }} m={0}>
        <Fact term={t('work.subject')}>
          <SubjectLine subject={file.subject} />
        </Fact>
        <Fact term={t('work.scheme')}>
          <a href={`/${locale}/schemes/${file.pack}`}>{pick(file.scheme)}</a>
          <Text className="soft" fz="sm">
            {authorityName(file.authority)}
          </Text>
        </Fact>
        <Fact term={t('case.law-version')}>
          {pick(file.lawVersion.title)}
          <div className="law">
            <LawText of={file.lawVersion} /> · {t('case.governed-by')}{' '}
            <Day day={file.governingDate} />
          </div>
        </Fact>
        <Fact term={t('work.opened')}>
          <Day day={file.openedOn} relative />
          <div className="law">{t('case.on-application', { applicant: file.applicant })}</div>
        </Fact>
      </SimpleGrid>
    </div>
  )
}
