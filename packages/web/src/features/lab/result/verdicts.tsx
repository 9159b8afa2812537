import { Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import type { Verdict } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import type { ScreenData } from '../engine/messages.ts'
import classes from './plot.module.css'
import { shown } from './shown.ts'

const marks = {
  addresses: <IconCircleCheck size={22} color="var(--ok)" aria-hidden />,
  'not-shown': <IconHelpCircle size={22} color="var(--ink-soft)" aria-hidden />,
  harms: <IconAlertTriangle size={22} color="var(--bad)" aria-hidden />,
} as const satisfies Record<Verdict, ReactNode>

/** The verdict of each policy before anything else, in the three wordings there are. */
export function Verdicts({ data }: { readonly data: ScreenData }): ReactNode {
  const { t, pick, locale, list } = useLanguage()
  const { experiment } = data
  const nameOf = (id: string): string => {
    const found = experiment.policies.find((policy) => policy.id === id)
    return found ? pick(found.title) : id
  }
  const number = (value: number): string => shown(locale, value)
  return (
    <Stack gap="md">
      {data.policies.flatMap((policy) => {
        if (policy.verdict === undefined) return []
        const expected = experiment.expected?.find((one) => one.policy === policy.policy)
        const { wording, verdict } = policy
        return [
          <div key={policy.policy} className={classes['verdict']} data-verdict={verdict}>
            <Title order={3} fz={18}>
              {marks[verdict]} {nameOf(policy.policy)}: {wording ? pick(wording) : ''}
            </Title>
            {experiment.targets.map(({ outcome }) => {
              const found = policy.outcomes[outcome]
              if (found === undefined) return null
              const { difference, title, unit } = found
              return (
                <Text key={outcome}>
                  {t('lab.found', {
                    outcome: pick(title),
                    unit: pick(unit),
                    difference: number(difference.mean),
                    low: number(difference.low),
                    high: number(difference.high),
                    baseline: nameOf(experiment.compare.baseline),
                  })}
                </Text>
              )
            })}
            {policy.crossed.length === 0 ? null : (
              <Text>
                {t('lab.crossed', {
                  which: list(
                    policy.crossed.map((id) => {
                      const found = policy.outcomes[id]
                      return found
                        ? `${pick(found.title)} (${number(found.level.mean)} ${pick(found.unit)})`
                        : id
                    }),
                  ),
                })}
              </Text>
            )}
            {expected ? (
              <Text className="law">
                {t(expected.verdict === verdict ? 'lab.as-expected' : 'lab.not-expected', {
                  verdict: pick(data.wordings[expected.verdict]),
                })}
              </Text>
            ) : null}
          </div>,
        ]
      })}
      <Text className="soft">{t('lab.caveat')}</Text>
    </Stack>
  )
}
