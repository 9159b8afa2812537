import { Fieldset, NativeSelect, SimpleGrid } from '@mantine/core'
import type { PolicySpec, RulesForLab } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { useBuilding, withValue } from './context.ts'

type Facts = PolicySpec['facts']

/** Which event of the made-up world documents which input of a score. */
export function FactsPart({
  inputs,
  facts,
  onChange,
}: {
  readonly inputs: NonNullable<RulesForLab['inputs']>
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const { words } = useBuilding()
  return (
    <Fieldset legend={t('lab.facts')} mb="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {inputs.map(({ id, title }) => (
          <NativeSelect
            key={id}
            label={pick(title)}
            value={facts?.[id] ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const event = words.events.find((one) => one.id === value)?.id
              onChange(withValue(facts, id, event) as Facts)
            }}
            data={[
              { value: '', label: t('lab.facts.none') },
              ...words.events.map((event) => ({ value: event.id, label: pick(event.title) })),
            ]}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  )
}
