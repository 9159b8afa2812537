import * as Plot from '@observablehq/plot'
import { cutTo, wrapTo } from './fit-text.ts'

export const seriesColour = (policy: number): string => `var(--series-${policy % 8})`

/** Where names stand: beside the axis where there is room, else short above each row. */
const left = (width: number): number => (width < 520 ? 96 : 190)
const most = (width: number): number => (width < 520 ? 14 : 28)
const cut = (width: number) => (name: string) => cutTo(name, most(width))
const wrapped = (width: number) => (name: string) => wrapTo(name, most(width), 3)
const soft = 'var(--ink-soft)'
const edges = { marginRight: 16, marginBottom: 46 }
/** The label of the axis under its numbers, and no more numbers than there is room for. */
const under = (width: number) => ({ labelOffset: 40, ticks: width < 520 ? 3 : 8 })

export interface Difference {
  readonly name: string
  readonly policy: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly dots: readonly number[]
}

/** Interval of the difference to the baseline, and a dot for each replicate. */
export function differencePlot(rows: readonly Difference[], label: string) {
  const dots = rows.flatMap(({ name, dots: values }) => values.map((value) => ({ name, value })))
  const ends = rows.filter(({ low }) => Number.isFinite(low))
  // Where nothing differs there is no scale either, and an interval of nothing would fill the width.
  const flat = rows.every(({ mean }) => mean === 0) && ends.every(({ low, high }) => low === high)
  return (width: number): Plot.PlotOptions => ({
    height: 70 + 46 * rows.length,
    marginLeft: left(width),
    ...edges,
    marginTop: 8,
    x: { label, grid: true, nice: true, ...under(width), ...(flat && { domain: [-1, 1] }) },
    y: { axis: null, domain: rows.map(({ name }) => name) },
    marks: [
      Plot.axisY({ label: null, tickFormat: wrapped(width), tickSize: 0, lineHeight: 1.2 }),
      Plot.ruleX([0], { stroke: soft, strokeDasharray: '4 3' }),
      Plot.dot(dots, { x: 'value', y: 'name', r: 2.5, fill: soft, fillOpacity: 0.55, dy: 10 }),
      Plot.ruleY(ends, {
        x1: 'low',
        x2: 'high',
        y: 'name',
        stroke: ({ policy }: Difference) => seriesColour(policy),
        strokeWidth: 3,
      }),
      Plot.dot(rows, {
        x: 'mean',
        y: 'name',
        fill: ({ policy }: Difference) => seriesColour(policy),
        r: 5,
      }),
    ],
    color: { type: 'identity' },
  })
}

export interface Bar {
  readonly name: string
  readonly part: string
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Bars with their intervals, one panel for each part. Bars without a name of their own take the whole width. */
export function barPlot(bars: readonly Bar[], label: string, colour = 'var(--series-3)') {
  const parts = [...new Set(bars.map(({ part }) => part))]
  const names = [...new Set(bars.map(({ name }) => name))]
  const margin = (width: number): number => (names.every((name) => name === '') ? 8 : left(width))
  const known = bars.map((bar) => ({
    ...bar,
    low: Number.isFinite(bar.low) ? bar.low : bar.mean,
    high: Number.isFinite(bar.high) ? bar.high : bar.mean,
  }))
  // Without any length there is no scale, and bars of nothing would fill the panel.
  const flat = known.every(({ low, high, mean }) => low === 0 && high === 0 && mean === 0)
  return (width: number): Plot.PlotOptions => ({
    height: 70 + parts.length * (34 + 22 * names.length),
    marginLeft: margin(width),
    ...edges,
    marginTop: parts.length > 1 ? 30 : 8,
    x: { label, grid: true, ...under(width), ...(flat && { domain: [0, 1] }) },
    y: { label: null, tickFormat: cut(width), tickSize: 0, domain: names },
    fy: { label: null, domain: parts, axis: null, padding: 0.2 },
    marks: [
      ...(parts.length > 1
        ? [
            Plot.text(parts, {
              fy: (part: string) => part,
              text: (part: string) => part,
              frameAnchor: 'top-left' as const,
              dy: -16,
              dx: 4 - margin(width),
              fontWeight: 600,
            }),
          ]
        : []),
      Plot.barX(known, { x: 'mean', y: 'name', fy: 'part', fill: colour, fillOpacity: 0.75 }),
      Plot.ruleY(known, { x1: 'low', x2: 'high', y: 'name', fy: 'part', strokeWidth: 2 }),
      Plot.ruleX([0]),
    ],
  })
}

export interface Trade {
  readonly name: string
  readonly policy: number
  readonly burden: number
  readonly effect: number
  readonly low: number
  readonly high: number
}

/** Effect against burden. The line joins the policies that no other beats in both. */
export function paretoPlot(
  dots: readonly Trade[],
  words: { readonly effect: string; readonly burden: string },
  wanted: 'up' | 'down',
) {
  const better = (a: number, b: number): boolean => (wanted === 'up' ? a > b : a < b)
  const front = dots
    .filter(
      (one) =>
        !dots.some(
          (other) =>
            other !== one &&
            other.burden <= one.burden &&
            !better(one.effect, other.effect) &&
            (other.burden < one.burden || better(other.effect, one.effect)),
        ),
    )
    .toSorted((a, b) => a.burden - b.burden)
  return (width: number): Plot.PlotOptions => ({
    height: 340,
    marginLeft: 56,
    ...edges,
    marginTop: 30,
    x: {
      label: `${words.burden} →`,
      grid: true,
      nice: true,
      ...under(width),
      insetRight: width < 520 ? 90 : 150,
      insetLeft: 8,
    },
    y: { label: words.effect, grid: true, nice: true, reverse: wanted === 'down' },
    color: { type: 'identity' },
    marks: [
      Plot.line(front, { x: 'burden', y: 'effect', stroke: soft, strokeDasharray: '4 3' }),
      Plot.ruleX(
        dots.filter(({ low }) => Number.isFinite(low)),
        {
          x: 'burden',
          y1: 'low',
          y2: 'high',
          stroke: ({ policy }: Trade) => seriesColour(policy),
          strokeWidth: 2,
        },
      ),
      Plot.dot(dots, {
        x: 'burden',
        y: 'effect',
        fill: ({ policy }: Trade) => seriesColour(policy),
        r: 6,
      }),
      Plot.text(dots, {
        x: 'burden',
        y: 'effect',
        text: ({ name }: Trade) => cut(width)(name),
        dx: 10,
        textAnchor: 'start',
        stroke: 'var(--surface)',
        strokeWidth: 4,
        fill: 'var(--ink)',
      }),
    ],
  })
}

/** Curves as they grow. The axes are those of the whole run, so that nothing jumps. */
export function growthPlot(
  points: readonly { readonly policy: number; readonly step: number; readonly value: number }[],
  steps: number,
  label: string,
) {
  return (width: number): Plot.PlotOptions => ({
    height: 250,
    marginLeft: 48,
    ...edges,
    x: { label, domain: [0, steps], ...under(width) },
    y: { label: null, grid: true, zero: true, nice: true },
    color: { type: 'identity' },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(points, {
        x: 'step',
        y: 'value',
        z: 'policy',
        stroke: ({ policy }: { policy: number }) => seriesColour(policy),
        strokeWidth: 2,
      }),
    ],
  })
}
