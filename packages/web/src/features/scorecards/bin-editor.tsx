import { Button, Group, Text } from '@mantine/core'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import {
  addCut,
  figuresOf,
  nearestCut,
  positionsOf,
  type Counts,
  type FineBins,
} from './bin-figures.ts'
import classes from './scorecards.module.css'

interface BinEditorProps {
  readonly name: string
  readonly fine: FineBins
  readonly totals: Counts
  /** What missing and special values add to the information value. */
  readonly aside: number
  readonly cuts: readonly number[]
  readonly onCuts: (cuts: readonly number[]) => void
}

/**
 * Bins of a column of numbers: bars as wide as their share of rows and as high as their event rate, with cut points that
 * are dragged or moved by the arrow keys. Rates and the information value follow at once.
 */
export function BinEditor({ name, fine, totals, aside, cuts, onCuts }: BinEditorProps): ReactNode {
  const { t } = useLanguage()
  const scale = useRef<HTMLDivElement>(null)
  const { bins, informationValue } = figuresOf(fine, cuts, totals)
  const positions = positionsOf(fine)
  const placeOf = (cut: number): number => positions[fine.cuts.indexOf(cut)] ?? 0
  const highest = Math.max(...bins.map(({ badRate }) => badRate), 0.01)
  const move = (at: number, cut: number): void => {
    if (cut !== cuts[at]) onCuts(cuts.map((one, place) => (place === at ? cut : one)))
  }
  const drag = (at: number, clientX: number): void => {
    const box = scale.current?.getBoundingClientRect()
    if (box) move(at, nearestCut(fine, cuts, at, (clientX - box.left) / box.width))
  }
  const press = (event: KeyboardEvent, at: number): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace')
      onCuts(cuts.filter((_, place) => place !== at))
    else if (step === undefined) return
    else {
      const to = fine.cuts[fine.cuts.indexOf(cuts[at]!) + step]
      if (to !== undefined && !cuts.includes(to)) move(at, to)
    }
    event.preventDefault()
  }
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text className="law">{t('card.drag-hint')}</Text>
        <Text fw={600} role="status">
          {t('card.iv')} {(informationValue + aside).toFixed(4)}
        </Text>
      </Group>
      <div className={classes['scale']} ref={scale}>
        {bins.map((bin, at) => (
          <div
            key={bin.from ?? 'first'}
            className={classes['bar']}
            style={{
              insetInlineStart: `${at === 0 ? 0 : placeOf(bin.from!) * 100}%`,
              width: `${bin.share * 100}%`,
              height: `${(bin.badRate / highest) * 100}%`,
            }}
            aria-hidden
          />
        ))}
        {cuts.map((cut, at) => (
          <div
            // Its place among the cuts: a moved one keeps the focus.
            // eslint-disable-next-line react/no-array-index-key
            key={at}
            role="slider"
            tabIndex={0}
            className={classes['cut']}
            style={{ insetInlineStart: `${placeOf(cut) * 100}%` }}
            aria-label={t('card.cut-of', { column: name, number: at + 1 })}
            aria-valuemin={fine.cuts[0] ?? 0}
            aria-valuemax={fine.cuts.at(-1) ?? 0}
            aria-valuenow={cut}
            aria-orientation="horizontal"
            onKeyDown={(event) => press(event, at)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(at, event.clientX)
            }}
          />
        ))}
      </div>
      <Group gap="xs" my="xs">
        <Button
          size="xs"
          variant="default"
          disabled={cuts.length >= fine.cuts.length || cuts.length >= 12}
          onClick={() => onCuts(addCut(fine, cuts))}
        >
          {t('card.add-cut')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={cuts.length === 0}
          onClick={() => onCuts(cuts.slice(0, -1))}
        >
          {t('card.drop-cut')}
        </Button>
      </Group>
      <WideTable
        label={t('card.bins-of', { column: name })}
        columns={[t('card.bin'), t('card.rows'), t('card.bad'), t('card.bad-rate'), t('card.woe')]}
        minWidth={420}
      >
        {bins.map((bin) => (
          <tr key={bin.from ?? 'first'} className={classes['row']}>
            <td>
              {bin.from === undefined ? '−∞' : bin.from} – {bin.to === undefined ? '∞' : bin.to}
            </td>
            <td>{bin.good + bin.bad}</td>
            <td>{bin.bad}</td>
            <td>{(bin.badRate * 100).toFixed(1)} %</td>
            <td>{bin.woe.toFixed(3)}</td>
          </tr>
        ))}
      </WideTable>
    </div>
  )
}
