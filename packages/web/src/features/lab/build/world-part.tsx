import { Checkbox, Fieldset, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import type { Experiment } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { tidy, useBuilding } from './context.ts'
import { DialList } from './dial-list.tsx'

type World = Experiment['world']

/** What happens in the made-up world, from which day, in which steps, and how strongly. */
export function WorldPart(): ReactNode {
  const { t, pick } = useLanguage()
  const { experiment, change, words } = useBuilding()
  const { world } = experiment
  const put = (part: Partial<World>): void => change({ world: tidy({ ...world, ...part }) })
  const off = world.off ?? []
  const count = (label: string, name: 'warmup' | 'steps', most: number) => (
    <NumberInput
      label={label}
      value={world[name]}
      min={name === 'steps' ? 1 : 0}
      max={most}
      allowDecimal={false}
      onChange={(value) => {
        if (typeof value === 'number') put({ [name]: value })
      }}
    />
  )
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mb="md">
        <TextInput
          type="date"
          label={t('lab.start')}
          value={world.start}
          onChange={(event) => {
            const day = event.currentTarget.value
            if (day !== '') put({ start: day as World['start'] })
          }}
        />
        <NativeSelect
          label={t('lab.step')}
          value={world.step}
          onChange={(event) => put({ step: event.currentTarget.value as World['step'] })}
          data={(['day', 'week', 'month'] as const).map((step) => ({
            value: step,
            label: t(`lab.step.${step}`),
          }))}
        />
        {count(t('lab.warmup'), 'warmup', 10_000)}
        {count(t('lab.steps'), 'steps', 20_000)}
      </SimpleGrid>
      <Fieldset legend={t('lab.features')} mb="md">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
          {words.features.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={pick(title)}
              checked={!off.includes(id)}
              onChange={(event) => {
                const rest = off.filter((one) => one !== id)
                const next = event.currentTarget.checked ? rest : [...rest, id]
                put({ off: next.length === 0 ? undefined : next } as Partial<World>)
              }}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <DialList
        label={t('lab.dial.add')}
        set={world.set}
        onChange={(set) => put({ set } as Partial<World>)}
      />
    </>
  )
}
