import { NativeSelect, Progress, Text } from '@mantine/core'
import type { Experiment } from '@xinyong/lab/browser'
import { useMemo, useState, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { curves, type Growth } from '../engine/growth.ts'
import { growthPlot } from './drawings.ts'
import { Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'

const watched = ['offences', 'listed', 'listed-wrong', 'refused'] as const

/** The run as it grows: how far it is, and the curves of every policy. */
export function GrowthPart({
  experiment,
  growth,
  done,
  total,
}: {
  readonly experiment: Experiment
  readonly growth: Growth
  readonly done: number
  readonly total: number
}): ReactNode {
  const { t, number } = useLanguage()
  const [which, setWhich] = useState(0)
  const share = total === 0 ? 0 : (100 * done) / total
  const { population, world } = experiment
  const points = useMemo(
    () => curves(growth, which, population.agents),
    [growth, which, population.agents],
  )
  const label = t(`lab.step.${world.step}.axis`)
  const options = useMemo(
    () => growthPlot(points, world.steps, label),
    [points, world.steps, label],
  )
  return (
    <>
      <Progress
        value={share}
        aria-label={t('lab.progress')}
        color={share >= 100 ? 'green.9' : 'seal'}
        mb={4}
      />
      <Text className="law" mb="sm">
        {t('lab.progress.said', { done: number(done), total: number(total) })}
      </Text>
      <NativeSelect
        mb="sm"
        maw={360}
        label={t('lab.watch')}
        value={String(which)}
        onChange={(event) => setWhich(Number(event.currentTarget.value))}
        data={watched.map((name, at) => ({ value: String(at), label: t(`lab.watch.${name}`) }))}
      />
      <Legend policies={experiment.policies} />
      <PlotFigure
        title={t('lab.watch.title', { what: t(`lab.watch.${watched[which] ?? 'offences'}`) })}
        says={t('lab.watch.says')}
        options={options}
      />
    </>
  )
}
