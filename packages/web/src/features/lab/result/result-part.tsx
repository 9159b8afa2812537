import { Anchor, List, Table, Text } from '@mantine/core'
import type { OutcomeId } from '@xinyong/lab/browser'
import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { Sheet } from '../../../ui/page.tsx'
import { WideTable } from '../../../ui/wide-table.tsx'
import type { RunFile, ScreenData } from '../engine/messages.ts'
import { barPlot, differencePlot, paretoPlot } from './drawings.ts'
import { Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'
import { SavePart } from './save-part.tsx'
import { shown } from './shown.ts'
import { TurningPart } from './turning-part.tsx'
import { Verdicts } from './verdicts.tsx'

/** Everything a finished run says: verdicts, then figures with intervals, then what was assumed. */
export function ResultPart({
  data,
  files,
}: {
  readonly data: ScreenData
  /** Absent while the assumptions are still being tried. */
  readonly files: ((locale: 'en' | 'zh') => Promise<readonly RunFile[]>) | undefined
}): ReactNode {
  const { t, pick, locale } = useLanguage()
  const { experiment } = data
  return (
    <>
      <Sheet title={t('lab.verdict')}>
        <Verdicts data={data} />
      </Sheet>
      <Sheet title={t('lab.turning')}>
        {data.turning === undefined ? (
          <Text className="soft">{t('lab.turning.waiting')}</Text>
        ) : (
          <TurningPart data={data} turning={data.turning} />
        )}
      </Sheet>
      <Sheet title={t('lab.compare')}>
        <Legend policies={experiment.policies} />
        <Differences data={data} />
        <Pareto data={data} />
      </Sheet>
      <Sheet title={t('lab.who-bears')}>
        <Burden data={data} />
      </Sheet>
      {data.sensitivity.length === 0 ? null : (
        <Sheet title={t('lab.hangs-on')}>
          <SensitivityBars data={data} />
        </Sheet>
      )}
      <Sheet title={t('lab.all-outcomes')}>
        <OutcomeTable data={data} />
      </Sheet>
      <Sheet title={t('lab.assumed')}>
        <List mb="md">
          {(experiment.assumptions ?? []).map((one) => (
            <List.Item key={one.en}>{pick(one)}</List.Item>
          ))}
          <List.Item>{t('lab.assumed.always')}</List.Item>
        </List>
        <Text className="law" mb={4}>
          {t('lab.run-id')}
        </Text>
        <Text className="mono" mb="sm" data-testid="run-id">
          {data.run}
        </Text>
        {files === undefined ? null : <SavePart data={data} files={files} />}
        <Text mt="sm">
          <Anchor href={`/${locale}/charter`}>{t('public.charter')}</Anchor>
        </Text>
      </Sheet>
    </>
  )
}

interface Part {
  readonly data: ScreenData
}

function usePolicyName(data: ScreenData): (id: string) => string {
  const { pick } = useLanguage()
  return (id) => {
    const found = data.experiment.policies.find((policy) => policy.id === id)
    return found ? pick(found.title) : id
  }
}

function Differences({ data }: Part): ReactNode {
  const { t } = useLanguage()
  const { targets, guardrails = [] } = data.experiment
  const wanted = [...new Set([...targets, ...guardrails].map(({ outcome }) => outcome))]
  return (
    <>
      <Text className="soft" my="sm">
        {t('lab.compare.lead')}
      </Text>
      {wanted.map((outcome) => (
        <DifferenceFigure key={outcome} data={data} outcome={outcome} />
      ))}
    </>
  )
}

function DifferenceFigure({ data, outcome }: Part & { readonly outcome: OutcomeId }): ReactNode {
  const { t, pick, locale } = useLanguage()
  const nameOf = usePolicyName(data)
  const rows = data.policies.flatMap(({ policy, verdict, outcomes }, at) => {
    const one = outcomes[outcome]
    if (verdict === undefined || one === undefined || one.dots.length === 0) return []
    const { mean, low, high } = one.difference
    return [{ name: nameOf(policy), policy: at, mean, low, high, dots: one.dots, one }]
  })
  const [first] = rows
  const label = first ? `${t('lab.difference')} (${pick(first.one.unit)})` : ''
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn anew when the run or the language changes
  const options = useMemo(() => differencePlot(rows, label), [data, locale, outcome])
  if (first === undefined) return null
  const says = rows
    .map(
      ({ name, mean, low, high }) =>
        `${name}: ${shown(locale, mean)} [${shown(locale, low)}, ${shown(locale, high)}]`,
    )
    .join('; ')
  return <PlotFigure title={pick(first.one.title)} says={says} options={options} />
}

function Pareto({ data }: Part): ReactNode {
  const { t, pick, locale } = useLanguage()
  const nameOf = usePolicyName(data)
  const [target] = data.experiment.targets
  const dots = data.policies.flatMap(({ policy, outcomes }, at) => {
    const effect = target && outcomes[target.outcome]
    if (effect === undefined) return []
    const { mean, low, high } = effect.level
    const burden = outcomes.burden?.level.mean ?? 0
    return [{ name: nameOf(policy), policy: at, burden, effect: mean, low, high, of: effect }]
  })
  const [first] = dots
  const effect = first ? `${pick(first.of.title)} (${pick(first.of.unit)})` : ''
  const options = useMemo(
    () => paretoPlot(dots, { effect, burden: t('lab.burden') }, target?.direction ?? 'up'),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn anew when the run or the language changes
    [data, locale],
  )
  if (first === undefined) return null
  const says = dots
    .map(
      ({ name, burden, effect: level }) =>
        `${name}: ${shown(locale, level)}; ${t('lab.burden')} ${shown(locale, burden)}`,
    )
    .join('. ')
  return <PlotFigure title={t('lab.pareto')} says={says} options={options} />
}

function Burden({ data }: Part): ReactNode {
  const { t, pick, locale } = useLanguage()
  const bars = data.byGroup.map(({ policy, group, burden }) => ({
    name: pick(data.groups[group]!.title),
    part: pick(data.experiment.policies[policy]!.title),
    mean: burden.mean,
    low: burden.low,
    high: burden.high,
  }))
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn anew when the run or the language changes
  const options = useMemo(() => barPlot(bars, t('lab.burden')), [data, locale])
  if (bars.length === 0) return <Text>{t('lab.no-burden')}</Text>
  const says = bars
    .map(({ part, name, mean }) => `${part}, ${name}: ${shown(locale, mean)}`)
    .join('; ')
  return <PlotFigure title={t('lab.burden')} says={says} options={options} />
}

function SensitivityBars({ data }: Part): ReactNode {
  return data.sensitivity.map((_, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the order is the run's
    <SensitivityFigure key={at} data={data} at={at} />
  ))
}

function SensitivityFigure({ data, at }: Part & { readonly at: number }): ReactNode {
  const { t, pick, locale } = useLanguage()
  const nameOf = usePolicyName(data)
  const { outcome, policy, dials, morris, sobol } = data.sensitivity[at]!
  const bars = dials
    .map((dial, place) => {
      const screened = morris?.[place]?.muStar
      const index = sobol?.[place]
      const words = data.dialWords.find(({ id }) => id === dial)
      return {
        name: '',
        part: words ? pick(words.title) : dial,
        mean: screened?.mean ?? index?.total ?? 0,
        low: screened?.low ?? index?.totalLow ?? 0,
        high: screened?.high ?? index?.totalHigh ?? 0,
      }
    })
    .toSorted((a, b) => b.mean - a.mean)
  const label = t(morris ? 'lab.morris' : 'lab.sobol')
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn anew when the run or the language changes
  const options = useMemo(() => barPlot(bars, label, 'var(--series-2)'), [data, locale])
  const title = data.policies.find((one) => one.policy === policy)?.outcomes[outcome]?.title
  const says = bars.map(({ part, mean }) => `${part}: ${shown(locale, mean)}`).join('; ')
  return (
    <PlotFigure
      title={`${title ? pick(title) : outcome}: ${nameOf(policy)}`}
      says={says}
      options={options}
    />
  )
}

function OutcomeTable({ data }: Part): ReactNode {
  const { t, pick, locale } = useLanguage()
  const nameOf = usePolicyName(data)
  const ids = [
    ...new Set(data.policies.flatMap(({ outcomes }) => Object.keys(outcomes))),
  ] as OutcomeId[]
  return (
    <WideTable
      label={t('lab.all-outcomes')}
      columns={[t('lab.outcome'), ...data.policies.map(({ policy }) => nameOf(policy))]}
      minWidth={160 + 110 * data.policies.length}
    >
      {ids.map((id) => {
        const known = data.policies.map(({ outcomes }) => outcomes[id])
        const words = known.find((one) => one !== undefined)
        return (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400} w="34%">
              {words ? `${pick(words.title)} (${pick(words.unit)})` : id}
            </Table.Th>
            {known.map((one, at) => (
              <Table.Td key={data.policies[at]!.policy}>
                {one ? (
                  <>
                    <strong>{shown(locale, one.level.mean)}</strong>
                    <br />
                    <span className="law">
                      {shown(locale, one.level.low)} … {shown(locale, one.level.high)}
                    </span>
                  </>
                ) : (
                  '–'
                )}
              </Table.Td>
            ))}
          </Table.Tr>
        )
      })}
    </WideTable>
  )
}
