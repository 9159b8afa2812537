import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './scorecards.module.css'

/** What the data cannot say about an input: how people call it, why it costs points, whether its subject can change it. */
export interface Words {
  readonly title: string
  readonly titleZh: string
  readonly reason: string
  readonly reasonZh: string
  readonly change: '' | 'increase' | 'decrease' | 'any'
}

export const NO_WORDS: Words = { title: '', titleZh: '', reason: '', reasonZh: '', change: '' }

export function ColumnWords({
  numeric,
  words,
  onWords,
}: {
  readonly numeric: boolean
  readonly words: Words
  readonly onWords: (words: Words) => void
}): ReactNode {
  const { t } = useLanguage()
  return (
    <div className={classes['columns']}>
      {(['title', 'titleZh', 'reason', 'reasonZh'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`card.words-${name}`)}
          value={words[name]}
          onChange={(event) => onWords({ ...words, [name]: event.currentTarget.value })}
        />
      ))}
      {numeric ? (
        <NativeSelect
          label={t('card.change')}
          data={(['', 'increase', 'decrease', 'any'] as const).map((one) => ({
            value: one,
            label: t(one === '' ? 'card.change-no' : `card.change-${one}`),
          }))}
          value={words.change}
          onChange={(event) =>
            onWords({ ...words, change: event.currentTarget.value as Words['change'] })
          }
        />
      ) : null}
    </div>
  )
}

/** As the server takes them; what was left empty is left out. */
export function wordsOf(words: Readonly<Record<string, Words>>): Record<string, object> {
  const both = (en: string, zh: string): object | undefined =>
    en === '' && zh === '' ? undefined : { en: en || zh, zh: zh || en }
  return Object.fromEntries(
    Object.entries(words).map(([name, { title, titleZh, reason, reasonZh, change }]) => {
      const called = both(title, titleZh)
      const why = both(reason, reasonZh)
      return [
        name,
        {
          ...(called && { title: called, fact: { name, title: called } }),
          ...(why && { reason: why }),
          ...(change !== '' && { change: { actionable: true, direction: change } }),
        },
      ]
    }),
  )
}
