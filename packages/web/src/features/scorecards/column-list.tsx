import { Button, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { BinEditor } from './bin-editor.tsx'
import { ColumnWords, NO_WORDS, type Words } from './column-words.tsx'
import type { InspectedColumn, Inspection } from './card-queries.ts'
import classes from './scorecards.module.css'

interface ColumnListProps {
  readonly seen: Inspection
  /** Cut points that a person moved, by column. */
  readonly cuts: Readonly<Record<string, readonly number[]>>
  readonly out: ReadonlySet<string>
  readonly onCuts: (name: string, cuts: readonly number[]) => void
  readonly onOut: (name: string) => void
  readonly words: Readonly<Record<string, Words>>
  readonly onWords: (name: string, words: Words) => void
}

/** Every usable column with its bins; those who tell most come first. */
export function ColumnList({
  seen,
  cuts,
  out,
  words,
  onCuts,
  onOut,
  onWords,
}: ColumnListProps): ReactNode {
  const { t } = useLanguage()
  const [open, setOpen] = useState<string>()
  const sorted = seen.columns.toSorted((a, b) => b.informationValue - a.informationValue)
  return (
    <Sheet title={t('card.bins')}>
      {sorted.map((column) => (
        <section key={column.name} className={classes['one']} aria-label={column.name}>
          <strong>{column.name}</strong>{' '}
          <span className="soft">
            {t(`card.kind-${column.kind}`)} · {t('card.iv')} {column.informationValue.toFixed(4)}
          </span>{' '}
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open === column.name}
            onClick={() => setOpen(open === column.name ? undefined : column.name)}
          >
            {t('card.edit-bins')}
            <span className="visually-hidden"> {column.name}</span>
          </Button>{' '}
          <Button
            size="compact-sm"
            variant="default"
            aria-pressed={out.has(column.name)}
            onClick={() => onOut(column.name)}
          >
            {out.has(column.name) ? t('card.take-in') : t('card.leave-out')}
            <span className="visually-hidden"> {column.name}</span>
          </Button>
          {out.has(column.name) ? <Text className="soft">{t('card.is-out')}</Text> : null}
          {open === column.name ? (
            <>
              <Bins
                column={column}
                totals={{ good: seen.good, bad: seen.bad }}
                cuts={cuts[column.name] ?? column.cuts ?? []}
                onCuts={(next) => onCuts(column.name, next)}
              />
              <ColumnWords
                numeric={column.kind === 'numeric'}
                words={words[column.name] ?? NO_WORDS}
                onWords={(next) => onWords(column.name, next)}
              />
            </>
          ) : null}
        </section>
      ))}
    </Sheet>
  )
}

function Bins({
  column,
  totals,
  cuts,
  onCuts,
}: {
  readonly column: InspectedColumn
  readonly totals: { readonly good: number; readonly bad: number }
  readonly cuts: readonly number[]
  readonly onCuts: (cuts: readonly number[]) => void
}): ReactNode {
  const { t } = useLanguage()
  if (column.fine && column.fine.cuts.length > 0)
    return (
      <BinEditor
        name={column.name}
        fine={column.fine}
        totals={totals}
        aside={column.asideInformation}
        cuts={cuts}
        onCuts={onCuts}
      />
    )
  return (
    <WideTable
      label={t('card.bins-of', { column: column.name })}
      columns={[t('card.bin'), t('card.rows'), t('card.bad-rate')]}
      minWidth={320}
    >
      {(column.groups ?? []).map(({ categories, good, bad }) => (
        <tr key={categories.join(' ')} className={classes['row']}>
          <td>{categories.join(', ')}</td>
          <td>{good + bad}</td>
          <td>{((bad / (good + bad || 1)) * 100).toFixed(1)} %</td>
        </tr>
      ))}
    </WideTable>
  )
}
