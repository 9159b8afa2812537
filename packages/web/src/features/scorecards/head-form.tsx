import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import type { TrainingAsked } from './card-queries.ts'
import { wordsOf, type Words } from './column-words.tsx'
import classes from './scorecards.module.css'

export interface Head {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly titleZh: string
  readonly about: 'natural-person' | 'organisation'
  readonly law: 'cn-credit' | 'us-fcra'
  /** Column that names groups; empty: nobody looks. */
  readonly fairness: string
  readonly parted: string
}

/** What people must say about a card: the data cannot. */
export function HeadForm({
  head,
  headings,
  onHead,
}: {
  readonly head: Head
  readonly headings: readonly string[]
  readonly onHead: (head: Head) => void
}): ReactNode {
  const { t } = useLanguage()
  const text = (
    name: 'id' | 'version' | 'title' | 'titleZh' | 'parted',
    hint?: string,
  ): ReactNode => (
    <TextInput
      label={t(`card.head-${name}`)}
      {...(hint === undefined ? {} : { description: hint })}
      value={head[name]}
      onChange={(event) => onHead({ ...head, [name]: event.currentTarget.value })}
    />
  )
  return (
    <div className={classes['columns']}>
      {text('id', t('card.head-id-hint'))}
      {text('version')}
      {text('title')}
      {text('titleZh')}
      <NativeSelect
        label={t('card.head-about')}
        data={[
          { value: 'natural-person', label: t('card.about-natural-person') },
          { value: 'organisation', label: t('card.about-organisation') },
        ]}
        value={head.about}
        onChange={(event) => onHead({ ...head, about: event.currentTarget.value as Head['about'] })}
      />
      <NativeSelect
        label={t('card.head-law')}
        data={[
          { value: 'cn-credit', label: t('card.law-cn-credit') },
          { value: 'us-fcra', label: t('card.law-us-fcra') },
        ]}
        value={head.law}
        onChange={(event) => onHead({ ...head, law: event.currentTarget.value as Head['law'] })}
      />
      <NativeSelect
        label={t('card.head-fairness')}
        description={t('card.head-fairness-hint')}
        data={[
          { value: '', label: '—' },
          ...headings.map((name) => ({ value: name, label: name })),
        ]}
        value={head.fairness}
        onChange={(event) => onHead({ ...head, fairness: event.currentTarget.value })}
      />
      {head.fairness === '' ? null : text('parted', t('card.head-parted-hint'))}
    </div>
  )
}

/** The form and the moved cut points as the server takes them. */
export function trainingOf({
  head,
  cuts,
  words,
  ...rest
}: {
  readonly csv: string
  readonly target: string
  readonly exclude: string[]
  readonly head: Head
  readonly cuts: Readonly<Record<string, readonly number[]>>
  readonly words: Readonly<Record<string, Words>>
  readonly save: boolean
}): TrainingAsked {
  const from = head.parted
    .split(/[,，、\s]+/)
    .filter(Boolean)
    .map(Number)
    .filter(Number.isFinite)
  const title = { en: head.title, zh: head.titleZh || head.title }
  const moved = Object.entries(cuts).filter(([name]) => !rest.exclude.includes(name))
  return {
    ...rest,
    columns: Object.fromEntries(
      moved
        .filter(([name]) => name !== head.fairness)
        .map(([name, points]) => [name, { cuts: [...points] }]),
    ),
    ...(head.fairness === '' ? {} : { fairness: { column: head.fairness, from } }),
    head: {
      id: head.id,
      version: head.version,
      title,
      description: title,
      subjects: [head.about],
      retention: head.law,
      words: wordsOf(words),
    },
  }
}
