import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PointsItem } from '../../api/points.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import type { Draft, DraftValue } from '../act/draft.ts'

/** What the catalogue asks of an event; an event it does not know can be told too, and will be kept aside. */
export function EventFields({
  items,
  draft,
  set,
}: {
  readonly items: readonly PointsItem[]
  readonly draft: Draft
  readonly set: (name: string, value: DraftValue) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const text = (name: string): string => {
    const value = draft[name]
    return typeof value === 'string' ? value : ''
  }
  const item = items.find(({ id }) => id === text('item'))
  const worth = useWorth(item)
  return (
    <>
      <NativeSelect
        label={t('points.item')}
        description={worth}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        value={text('item')}
        onChange={(event) => set('item', event.currentTarget.value)}
        data={[
          { value: '', label: t('field.choose') },
          ...items.map(({ id, title }) => ({ value: id, label: pick(title) })),
          { value: 'other', label: t('points.item-other') },
        ]}
      />
      {text('item') === 'other' ? (
        <TextInput
          label={t('points.item-name')}
          required
          value={text('other')}
          onChange={(event) => set('other', event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        type="date"
        label={t('field.on')}
        required
        value={text('on')}
        onChange={(event) => set('on', event.currentTarget.value)}
      />
      <TextInput
        label={t('points.number')}
        description={t('points.number-hint')}
        required
        pattern="[A-Za-z0-9._:\-]+"
        value={text('event')}
        onChange={(event) => set('event', event.currentTarget.value)}
      />
      <TextInput
        label={t('field.document')}
        description={item?.document === undefined ? undefined : pick(item.document)}
        value={text('document')}
        onChange={(event) => set('document', event.currentTarget.value)}
      />
      <TextInput
        type="number"
        label={t('points.points')}
        description={t('points.points-hint')}
        value={text('points')}
        onChange={(event) => set('points', event.currentTarget.value)}
      />
    </>
  )
}

/** What the catalogue says that an event is worth. */
function useWorth(item: PointsItem | undefined): string | undefined {
  const { t, number } = useLanguage()
  const value = item?.worth?.value
  if (value === undefined) return undefined
  if (typeof value === 'number') return t('points.worth', { points: value })
  if (typeof value === 'string') return t('points.worth-unknown')
  return t('points.worth-range', { min: number(value.min), max: number(value.max) })
}
