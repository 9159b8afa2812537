import { Group, Text } from '@mantine/core'
import { IconBuilding, IconBuildingBank, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SubjectCard } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'

const icons = {
  person: IconUser,
  organisation: IconBuilding,
  'public-body': IconBuildingBank,
} as const
const labels = {
  person: 'subject.person',
  organisation: 'subject.organisation',
  'public-body': 'subject.public-body',
} as const

/** Whom it is about, on one line: kind, name, identifier as far as it may be shown. */
export function SubjectLine({
  subject,
  caseId,
}: {
  readonly subject: SubjectCard
  /** Makes the name a link to the case. */
  readonly caseId?: string
}): ReactNode {
  const { t } = useLanguage()
  const Icon = icons[subject.kind]
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon
        size={18}
        role="img"
        aria-label={t(labels[subject.kind])}
        style={{ flex: 'none', marginTop: 3 }}
      />
      <div>
        {caseId === undefined ? (
          <Text component="span" fw={600}>
            {subject.names[0]}
          </Text>
        ) : (
          <AppLink to="/cases/$id" params={{ id: caseId }} fw={600}>
            {subject.names[0]}
          </AppLink>
        )}
        <Text className="soft mono" fz="xs">
          {subject.identifiers.map(({ shown }) => shown).join(' · ')}
        </Text>
      </div>
    </Group>
  )
}
