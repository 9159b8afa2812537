import { Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconHourglass, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CaseFile, Petition } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'

const rulings = {
  granted: 'ruling.granted',
  refused: 'ruling.refused',
  corrected: 'ruling.corrected',
  annulled: 'ruling.annulled',
} as const

/** Objections and applications with their answers, or the day by which an answer is due. */
export function PetitionList({ file }: { readonly file: CaseFile }): ReactNode {
  const { t } = useLanguage()
  if (file.petitions.length === 0) return null
  return (
    <Sheet title={t('case.petitions')}>
      <Stack component="ul" className="plain-list" gap="lg">
        {file.petitions.map((petition) => (
          <PetitionItem key={petition.id} petition={petition} />
        ))}
      </Stack>
    </Sheet>
  )
}

export function PetitionItem({ petition }: { readonly petition: Petition }): ReactNode {
  const { t, pick } = useLanguage()
  const { ruling } = petition
  const words = ruling && rulings[ruling.outcome as keyof typeof rulings]
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>
          {petition.id} · {pick(petition.title)}
        </Text>
        {ruling === undefined ? (
          <Mark tone="warn" icon={<IconHourglass aria-hidden />}>
            {t('petition.pending')}
          </Mark>
        ) : (
          <Mark
            tone={ruling.outcome === 'refused' ? 'plain' : 'ok'}
            icon={ruling.outcome === 'refused' ? <IconX aria-hidden /> : <IconCheck aria-hidden />}
          >
            {words === undefined ? ruling.outcome : t(words)}
          </Mark>
        )}
      </Group>
      <div className="law">
        {t('petition.filed')} <Day day={petition.filedOn} />
        {ruling === undefined ? (
          <>
            {' '}
            · {t('petition.answer-by')} <Day day={petition.dueOn} relative />
          </>
        ) : (
          <>
            {' '}
            · {t('petition.ruled')} <Day day={ruling.on} />
          </>
        )}
      </div>
      <Text style={{ whiteSpace: 'pre-line' }}>{petition.reasons}</Text>
      {ruling === undefined ? null : (
        <blockquote
          style={{
            margin: '0.5rem 0 0',
            paddingInlineStart: '0.75rem',
            borderInlineStart: '3px solid var(--line-strong)',
          }}
        >
          {ruling.reasons}
        </blockquote>
      )}
    </li>
  )
}
