import { NativeSelect, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { Lever, MyScore } from './card-queries.ts'
import classes from './scorecards.module.css'

type Values = Readonly<Record<string, Lever['value']>>

/** Sliders over facts that the subject can change, and nothing else; the score follows. */
export function WhatIf({ score }: { readonly score: MyScore }): ReactNode {
  const { t, pick } = useLanguage()
  const [changes, setChanges] = useState<Values>({})
  const asked = useDeferredValue(changes)
  const what = useQuery({
    queryKey: ['what-if', score.id, asked],
    queryFn: () => api.whatIfScore({ id: score.id, changes: { ...asked } }),
    placeholderData: keepPreviousData,
  })
  const now = what.data?.now ?? score.score ?? 0
  return (
    <section aria-label={t('card.what-if')}>
      <h3>{t('card.what-if')}</h3>
      {score.levers.map((lever) => (
        <Slider
          key={lever.fact}
          lever={lever}
          value={changes[lever.fact] ?? lever.value}
          onValue={(value) => setChanges((before) => ({ ...before, [lever.fact]: value }))}
        />
      ))}
      <Text fw={600} role="status">
        {t('card.would-be', { now, difference: now - (score.score ?? 0) })}
      </Text>
      <ProblemAlert error={what.error} />
      {what.data === undefined ? null : (
        <>
          <ul>
            {what.data.each.map(({ fact, title, words, gain }) => (
              <li key={fact}>
                {pick(title)}: {pick(words)} (+{gain})
              </li>
            ))}
          </ul>
          <Text className="law">{pick(what.data.note)}</Text>
        </>
      )}
    </section>
  )
}

function Slider({
  lever,
  value,
  onValue,
}: {
  readonly lever: Lever
  readonly value: Lever['value']
  readonly onValue: (value: Lever['value']) => void
}): ReactNode {
  const { pick } = useLanguage()
  const id = useId()
  if (lever.kind === 'choice')
    return (
      <NativeSelect
        label={pick(lever.title)}
        data={lever.choices ?? []}
        value={String(value ?? '')}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    )
  return (
    <div>
      <label htmlFor={id}>
        {pick(lever.title)}: <strong>{String(value)}</strong>
      </label>
      <input
        id={id}
        type="range"
        className={classes['lever']}
        min={lever.min}
        max={lever.max}
        step={lever.step ?? 'any'}
        value={Number(value)}
        onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
