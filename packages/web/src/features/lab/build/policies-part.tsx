import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { useBuilding, withItem } from './context.ts'
import { PolicyCard } from './policy-card.tsx'

/** The policies that are compared, against which, how often and on how many people. */
export function PoliciesPart(): ReactNode {
  const { t, pick } = useLanguage()
  const { experiment, change } = useBuilding()
  const { policies, compare, population } = experiment
  const add = (copyOf: number): void => {
    const free = Array.from({ length: 41 }, (_, at) => `policy-${at + 1}`).find(
      (id) => !policies.some((policy) => policy.id === id),
    )
    const source = policies[copyOf]
    if (free === undefined || source === undefined) return
    const title = {
      en: `${source.title.en} (2)`,
      zh: `${source.title.zh}（2）`,
    }
    change({ policies: [...policies, { ...source, id: free, title }] })
  }
  return (
    <Stack>
      {policies.map((policy, at) => (
        <PolicyCard
          key={policy.id}
          policy={policy}
          onChange={(next) => change({ policies: withItem(policies, at, next) })}
          onRemove={
            policies.length > 2 && policy.id !== compare.baseline
              ? () =>
                  change({
                    policies: withItem(policies, at, undefined),
                    ...(experiment.expected && {
                      expected: experiment.expected.filter((one) => one.policy !== policy.id),
                    }),
                  })
              : undefined
          }
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => add(policies.length - 1)}>
          {t('lab.policy.add')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <NativeSelect
          label={t('lab.baseline')}
          value={compare.baseline}
          onChange={(event) =>
            change({
              compare: { ...compare, baseline: event.currentTarget.value },
              ...(experiment.expected && { expected: [] }),
            })
          }
          data={policies.map(({ id, title }) => ({ value: id, label: pick(title) }))}
        />
        <NumberInput
          label={t('lab.people')}
          value={population.agents}
          min={2}
          max={50_000_000}
          step={1000}
          thousandSeparator=","
          allowDecimal={false}
          onChange={(agents) => {
            if (typeof agents === 'number') change({ population: { ...population, agents } })
          }}
        />
        <NumberInput
          label={t('lab.replicates')}
          value={compare.replicates}
          min={2}
          max={10_000}
          allowDecimal={false}
          onChange={(replicates) => {
            if (typeof replicates === 'number') change({ compare: { ...compare, replicates } })
          }}
        />
        <NumberInput
          label={t('lab.seed')}
          value={compare.seed}
          min={0}
          allowDecimal={false}
          onChange={(seed) => {
            if (typeof seed === 'number') change({ compare: { ...compare, seed } })
          }}
        />
      </SimpleGrid>
    </Stack>
  )
}
