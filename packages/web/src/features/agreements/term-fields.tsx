import { SimpleGrid, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { textIn, type FormProps } from './terms-of.ts'

/** From when until when, and how long a copy may be kept. */
export function TermFields({ draft, set }: FormProps): ReactNode {
  const { t } = useLanguage()
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextInput
        label={t('field.from')}
        type="date"
        required
        value={textIn(draft, 'from')}
        onChange={(event) => set('from', event.currentTarget.value)}
      />
      <TextInput
        label={t('agreement.until')}
        type="date"
        required
        value={textIn(draft, 'until')}
        onChange={(event) => set('until', event.currentTarget.value)}
      />
      <TextInput
        label={t('agreement.keep-days')}
        type="number"
        min={1}
        max={366}
        required
        value={textIn(draft, 'keepDays') || '30'}
        onChange={(event) => set('keepDays', event.currentTarget.value)}
      />
    </SimpleGrid>
  )
}
