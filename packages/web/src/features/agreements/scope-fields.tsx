import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { OutputOf } from '@xinyong/contract'
import type { ReactNode } from 'react'
import { exchangeFields } from '../../api/exchange-words.ts'
import { activities } from '../../api/vocabulary.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ChosenList } from './chosen-list.tsx'
import { listIn, textIn, type FormProps } from './terms-of.ts'

type Pack = OutputOf<'listPacks'>['items'][number]

/** What for, about which schemes and activities, and which fields: no more than the purpose needs. */
export function ScopeFields({
  draft,
  set,
  packs,
}: FormProps & { readonly packs: readonly Pack[] }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <Stack gap="md">
      <TextInput
        label={t('check.purpose')}
        description={t('agreement.purpose-hint')}
        required
        maw={420}
        pattern="[a-z][a-z0-9\-]*"
        value={textIn(draft, 'purpose')}
        onChange={(event) => set('purpose', event.currentTarget.value)}
      />
      <ChosenList
        label={t('agreement.schemes')}
        required
        value={listIn(draft, 'schemes')}
        onChange={(value) => set('schemes', value)}
        choices={packs
          .filter(({ use }) => use !== 'study')
          .map(({ id, title }) => ({ id, label: pick(title) }))}
      />
      <ChosenList
        label={t('agreement.activities')}
        hint={t('agreement.activities-hint')}
        value={listIn(draft, 'activities')}
        onChange={(value) => set('activities', value)}
        choices={activities.map((one) => ({ id: one.id, label: pick(one) }))}
      />
      <Checkbox.Group
        label={t('agreement.fields')}
        description={t('agreement.fields-hint')}
        value={[...listIn(draft, 'fields')]}
        onChange={(value) => set('fields', value)}
      >
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} mt="xs" spacing="xs">
          {exchangeFields.map((field) => (
            <Checkbox key={field} value={field} label={t(`exchange.field-${field}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
    </Stack>
  )
}
