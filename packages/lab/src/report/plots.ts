import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { COUNTERS } from '../outcomes/counters.ts'
import type { Counter } from '../outcomes/counters.ts'
import type { OutcomeId } from '../outcomes/outcomes.ts'
import type { RunRecord, Say } from './model.ts'
import { comparisonOf, outcomeOf, titleOf } from './sections.ts'
import { WORDS } from './words.ts'

/** A drawing with the sentence a screen reader says instead. */
export interface Figure {
  readonly title: string
  readonly svg: string
}

// Plot takes its document as an argument; nothing of the page or the process is touched.
const { document } = parseHTML('<html><body></body></html>')
const WIDTH = 720

function drawn(title: string, options: Plot.PlotOptions): Figure {
  const svg = Plot.plot({
    document,
    width: WIDTH,
    marginLeft: 190,
    // As an object: linkedom’s style of an SVG element cannot be replaced, only filled.
    style: { background: 'none', fontFamily: 'system-ui,sans-serif', fontSize: '12px' },
    ariaLabel: title,
    className: 'plot',
    ...options,
  })
  return { title, svg: svg.outerHTML }
}

/** Each target and guardrail: interval of the difference to the baseline, and a dot for each replicate. */
export function differenceFigures(record: RunRecord, say: Say): readonly Figure[] {
  const { targets, guardrails = [] } = record.read.experiment
  const wanted = [...new Set([...targets, ...guardrails].map(({ outcome }) => outcome))]
  return wanted.flatMap((outcome) => {
    const found = record.findings.policies.flatMap((finding) => {
      const one = finding.verdict === undefined ? undefined : comparisonOf(finding, outcome)
      return one === undefined || one.dots.length === 0
        ? []
        : [{ policy: titleOf(record, finding.policy, say), one }]
    })
    if (found.length === 0) return []
    const dots = found.flatMap(({ policy, one }) => one.dots.map((value) => ({ policy, value })))
    const ends = found
      .filter(({ one }) => Number.isFinite(one.difference.low))
      .map(({ policy, one }) => ({ policy, ...one.difference }))
    const { title, unit } = outcomeOf(outcome)
    return [
      drawn(`${say(title)}: ${say(WORDS.difference)}`, {
        height: 60 + 44 * found.length,
        x: { label: `${say(title)} (${say(unit)})`, grid: true, nice: true },
        y: { label: null },
        marks: [
          Plot.ruleX([0], { stroke: '#888' }),
          Plot.dot(dots, { x: 'value', y: 'policy', r: 2, fill: '#666', fillOpacity: 0.5, dy: 8 }),
          Plot.ruleY(ends, {
            x1: 'low',
            x2: 'high',
            y: 'policy',
            stroke: '#0b63a5',
            strokeWidth: 3,
          }),
          Plot.dot(ends, { x: 'mean', y: 'policy', fill: '#0b63a5', r: 4.5 }),
        ],
      }),
    ]
  })
}

/** Burden by group, one panel a policy. */
export function burdenFigure(record: RunRecord, say: Say): readonly Figure[] {
  const { policies } = record.read.experiment
  const bars = policies.flatMap((policy, at) => {
    if (policy.rulebook === undefined) return []
    const mine = record.findings.rows.filter((row) => row.policy === at)
    return record.groups.map((group, g) => {
      const values = mine.flatMap((row) => row.groups[g]?.burden ?? [])
      const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
      return { policy: say(policy.title), group: say(group.title), mean }
    })
  })
  if (bars.length === 0) return []
  return [
    drawn(say(WORDS.burdenByGroup), {
      height: 80 + 22 * bars.length,
      x: { label: say(outcomeOf('burden').unit), grid: true },
      y: { label: null },
      fy: { label: null },
      marginRight: 170,
      marks: [
        Plot.barX(bars, { x: 'mean', y: 'group', fy: 'policy', fill: '#8a5a00' }),
        Plot.ruleX([0]),
      ],
    }),
  ]
}

/** Effect on the first target against burden: policies up and to the left give more for less. */
export function paretoFigure(record: RunRecord, say: Say): readonly Figure[] {
  const target = record.read.experiment.targets[0]
  if (target === undefined) return []
  const dots = record.findings.policies.flatMap((finding) => {
    const effect = comparisonOf(finding, target.outcome)?.level
    if (effect === undefined) return []
    const burden = comparisonOf(finding, 'burden')?.level.mean ?? 0
    return [
      {
        policy: titleOf(record, finding.policy, say),
        effect: effect.mean,
        low: effect.low,
        high: effect.high,
        burden,
      },
    ]
  })
  const { title, unit } = outcomeOf(target.outcome)
  return [
    drawn(say(WORDS.effectAndBurden), {
      height: 320,
      marginLeft: 70,
      marginRight: 130,
      x: { label: `${say(outcomeOf('burden').title)} →`, grid: true },
      y: {
        label: `${say(title)} (${say(unit)})`,
        grid: true,
        reverse: target.direction === 'down',
      },
      marks: [
        Plot.ruleX(dots, { x: 'burden', y1: 'low', y2: 'high', stroke: '#0b63a5' }),
        Plot.dot(dots, { x: 'burden', y: 'effect', fill: '#0b63a5', r: 5 }),
        Plot.text(dots, { x: 'burden', y: 'effect', text: 'policy', dx: 8, textAnchor: 'start' }),
      ],
    }),
  ]
}

const CURVES: readonly (readonly [OutcomeId, Counter])[] = [
  ['offences', 'offences'],
  ['listed', 'listed'],
]

/** How offences and listings came about, summed over the replicates of the first point. */
export function timeFigures(record: RunRecord, say: Say): readonly Figure[] {
  const { policies, compare } = record.read.experiment
  const first = record.results.slice(0, compare.replicates)
  return CURVES.map(([outcome, counter]) => {
    const place = COUNTERS.indexOf(counter) + 1
    const lines = policies.flatMap((policy, at) => {
      const [sample] = first
      return (sample?.policies[at]?.series ?? []).map((row, k) => {
        const last = (series: readonly (readonly number[])[]) => series[k - 1]?.[place] ?? 0
        const grown = first.map(({ policies: runs }) => {
          const { series } = runs[at]!
          return series[k]![place]! - last(series)
        })
        const mean = grown.reduce((sum, value) => sum + value, 0) / grown.length
        return { policy: say(policy.title), step: row[0]!, mean }
      })
    })
    return drawn(`${say(WORDS.overTime)}: ${say(outcomeOf(outcome).title)}`, {
      height: 260,
      marginLeft: 70,
      marginRight: 130,
      x: { label: say({ en: 'step', zh: '步' }) },
      y: { label: null, grid: true, zero: true },
      color: { legend: false, scheme: 'Dark2' },
      marks: [
        Plot.lineY(lines, { x: 'step', y: 'mean', stroke: 'policy' }),
        Plot.text(
          lines,
          Plot.selectLast({
            x: 'step',
            y: 'mean',
            z: 'policy',
            text: 'policy',
            dx: 6,
            textAnchor: 'start',
            fill: 'policy',
          }),
        ),
      ],
    })
  })
}

/** Bars of the sensitivity of each effect with their intervals. */
export function sensitivityFigures(record: RunRecord, say: Say): readonly Figure[] {
  return record.findings.sensitivity.map(({ outcome, policy, dials, morris, sobol }) => {
    const bars = dials.map((dial, at) => {
      const screened = morris?.[at]?.muStar
      const index = sobol?.[at]
      const [value, low, high] =
        screened === undefined
          ? [index?.total ?? 0, index?.totalLow ?? 0, index?.totalHigh ?? 0]
          : [screened.mean, screened.low, screened.high]
      return {
        dial,
        value,
        low: Number.isFinite(low) ? low : value,
        high: Number.isFinite(high) ? high : value,
      }
    })
    const title = `${say(WORDS.sensitivity)}: ${say(outcomeOf(outcome).title)}, ${titleOf(record, policy, say)}`
    return drawn(title, {
      height: 60 + 26 * bars.length,
      x: { label: morris === undefined ? 'ST' : 'μ*', grid: true },
      y: { label: null },
      marks: [
        Plot.barX(bars, { x: 'value', y: 'dial', fill: '#5b7f2b', sort: { y: '-x' } }),
        Plot.ruleY(bars, { x1: 'low', x2: 'high', y: 'dial', stroke: '#222' }),
        Plot.ruleX([0]),
      ],
    })
  })
}
