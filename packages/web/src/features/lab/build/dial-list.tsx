import { ActionIcon, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { DialName, DialWords, Experiment } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { useBuilding, withValue } from './context.ts'

type Dials = NonNullable<Experiment['world']['set']>

/** The dials that are set, and a list of all the others to choose from. Whose effect is off has no dial. */
export function DialList({
  set,
  onChange,
  label,
}: {
  readonly set: Dials | undefined
  readonly onChange: (set: Dials | undefined) => void
  readonly label: string
}): ReactNode {
  const { t } = useLanguage()
  const { words } = useBuilding()
  const chosen = words.dials.filter(({ id }) => set?.[id] !== undefined)
  const put = (id: DialName, value: number | undefined): void => onChange(withValue(set, id, value))
  return (
    <Stack gap="xs">
      {chosen.map((dial) => (
        <Group key={dial.id} gap="xs" align="flex-end" wrap="nowrap">
          <DialInput dial={dial} value={set![dial.id]!} onChange={(value) => put(dial.id, value)} />
          <RemoveDial dial={dial} onClick={() => put(dial.id, undefined)} />
        </Group>
      ))}
      <DialChoice
        label={label}
        taken={chosen.map(({ id }) => id)}
        onChoose={({ id, value }) => put(id, value)}
      />
      {chosen.length === 0 ? <Text className="law">{t('lab.dial.none')}</Text> : null}
    </Stack>
  )
}

export function RemoveDial({
  dial,
  onClick,
}: {
  readonly dial: DialWords
  readonly onClick: () => void
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t('lab.remove', { what: pick(dial.title) })}
      onClick={onClick}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  )
}

function DialInput({
  dial: { id, title, unit, value: usual, min, max },
  value,
  onChange,
}: {
  readonly dial: DialWords
  readonly value: number
  readonly onChange: (value: number) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <NumberInput
      flex={1}
      label={pick(title)}
      description={t('lab.dial.usual', { unit: t(`lab.unit.${unit}`), value: String(usual) })}
      value={value}
      min={min}
      max={max}
      step={unit === 'share' ? 0.05 : 1}
      decimalScale={6}
      name={id}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next)
      }}
    />
  )
}

/** All dials by their words, under the effect they belong to. */
export function DialChoice({
  label,
  taken,
  onChoose,
}: {
  readonly label: string
  readonly taken: readonly DialName[]
  readonly onChoose: (dial: DialWords) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const { words, experiment } = useBuilding()
  const open = words.dials.filter(
    ({ id, feature }) =>
      !taken.includes(id) && !(feature && experiment.world.off?.includes(feature)),
  )
  const groups = [
    ...words.features.map(({ id, title }) => ({
      group: pick(title),
      of: open.filter(({ feature }) => feature === id),
    })),
    { group: t('lab.dial.general'), of: open.filter(({ feature }) => feature === undefined) },
  ].filter(({ of }) => of.length > 0)
  return (
    <NativeSelect
      label={label}
      value=""
      onChange={(event) => {
        const found = open.find(({ id }) => id === event.currentTarget.value)
        if (found) onChoose(found)
      }}
      data={[
        { value: '', label: t('lab.choose') },
        ...groups.map(({ group, of }) => ({
          group,
          items: of.map(({ id, title }) => ({ value: id, label: pick(title) })),
        })),
      ]}
    />
  )
}
