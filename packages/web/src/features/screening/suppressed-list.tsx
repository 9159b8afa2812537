import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Suppressed } from '../../api/screening.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Moment } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { BandMark } from './band-mark.tsx'
import classes from '../../ui/paged-rows.module.css'
import { useListTitles } from './use-list-titles.ts'

/** Matches that a person has ruled out: left out of the results, never out of sight. */
export function SuppressedList({ items }: { readonly items: readonly Suppressed[] }): ReactNode {
  const { t, list } = useLanguage()
  const titles = useListTitles()
  if (items.length === 0) return null
  return (
    <section
      className="sheet-quiet"
      aria-label={t('screening.suppressed', { count: items.length })}
    >
      <Text component="h2" fw={600} m={0}>
        {t('screening.suppressed', { count: items.length })}
      </Text>
      <ul className={classes['rows']}>
        {items.map(({ id, name, registers, band, judgement }) => (
          <li key={id}>
            <Group gap="xs">
              <Text fw={600}>{name}</Text>
              <BandMark band={band} />
              {judgement.recordChanged ? (
                <Mark tone="warn">{t('screening.record-changed')}</Mark>
              ) : null}
            </Group>
            <Text fz="sm" className="soft">
              {list(titles(registers))}
            </Text>
            <Text fz="sm">
              {t('screening.not-same-because', { who: judgement.by })} {judgement.reason} ·{' '}
              <Moment at={judgement.at} />
            </Text>
            {judgement.about ? (
              <Text fz="sm" className="soft">
                {t('screening.about-other', { name: judgement.about.name })}
              </Text>
            ) : null}
            <AppLink to="/screening/review" search={{ tab: 'memory' }}>
              {t('screening.to-memory')}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
