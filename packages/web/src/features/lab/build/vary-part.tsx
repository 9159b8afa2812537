import { Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import type { Experiment, VarySpec } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { useBuilding, withValue } from './context.ts'
import { DialChoice, RemoveDial } from './dial-list.tsx'

const methods = ['morris', 'sobol', 'lhs', 'grid'] as const
const usual = { morris: 8, sobol: 16, lhs: 20, grid: 3 } as const

/** Which assumptions are varied, to see on which of them the effect hangs. */
export function VaryPart(): ReactNode {
  const { t, pick } = useLanguage()
  const { experiment, change, words } = useBuilding()
  const { vary } = experiment
  const put = (next: VarySpec | undefined): void =>
    change({ vary: next } as unknown as Partial<Experiment>)
  const choose = (method: string): void => {
    const found = methods.find((one) => one === method)
    if (found === undefined) return put(undefined)
    const dials = vary?.dials ?? { 'notice.arrives': [0.5, 1] as const }
    put({ method: found, n: usual[found], dials })
  }
  const chosen = words.dials.filter(({ id }) => vary?.dials[id] !== undefined)
  return (
    <Stack gap="xs">
      <Text className="soft">{t('lab.vary.lead')}</Text>
      <Group align="flex-end">
        <NativeSelect
          label={t('lab.vary.method')}
          value={vary?.method ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: '', label: t('lab.vary.none') },
            ...methods.map((method) => ({ value: method, label: t(`lab.vary.${method}`) })),
          ]}
        />
        {vary ? (
          <NumberInput
            w={130}
            label={t('lab.vary.n')}
            value={vary.n}
            min={2}
            allowDecimal={false}
            onChange={(n) => {
              if (typeof n === 'number') put({ ...vary, n })
            }}
          />
        ) : null}
      </Group>
      {vary
        ? chosen.map((dial) => (
            <Group key={dial.id} gap="xs" align="flex-end">
              <Text flex="1 1 200px">{pick(dial.title)}</Text>
              {([0, 1] as const).map((end) => (
                <NumberInput
                  key={end}
                  w={120}
                  label={t(end === 0 ? 'lab.vary.from' : 'lab.vary.to')}
                  value={vary.dials[dial.id]![end]}
                  min={dial.min}
                  max={dial.max}
                  decimalScale={6}
                  onChange={(value) => {
                    if (typeof value !== 'number') return
                    const [low, high] = vary.dials[dial.id]!
                    const range = end === 0 ? ([value, high] as const) : ([low, value] as const)
                    put({ ...vary, dials: { ...vary.dials, [dial.id]: range } })
                  }}
                />
              ))}
              <RemoveDial
                dial={dial}
                onClick={() =>
                  put({ ...vary, dials: withValue(vary.dials, dial.id, undefined) ?? {} })
                }
              />
            </Group>
          ))
        : null}
      {vary ? (
        <DialChoice
          label={t('lab.vary.add')}
          taken={chosen.map(({ id }) => id)}
          onChoose={({ id, value, min, max }) =>
            put({
              ...vary,
              dials: {
                ...vary.dials,
                [id]: [Math.max(min, value / 2), Math.min(max, value === 0 ? max : value * 2)],
              },
            })
          }
        />
      ) : null}
    </Stack>
  )
}
