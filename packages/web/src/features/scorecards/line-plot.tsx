import type { ReactNode } from 'react'
import classes from './scorecards.module.css'

const SIDE = 200
const EDGE = 34

/** A curve over shares from 0 to 1, drawn without a library; what matters of it stands as figures beside it. */
export function LinePlot({
  title,
  across,
  up,
  points,
  least = 0,
  diagonal = false,
}: {
  readonly title: string
  readonly across: string
  readonly up: string
  readonly points: readonly (readonly [number, number])[]
  /** Where the upward axis begins. */
  readonly least?: number
  /** What chance alone would give. */
  readonly diagonal?: boolean
}): ReactNode {
  const x = (value: number): number => EDGE + value * SIDE
  const y = (value: number): number => 10 + (1 - (value - least) / (1 - least)) * SIDE
  const path = points.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')
  return (
    <svg
      className={classes['plot']}
      viewBox={`0 0 ${SIDE + EDGE + 12} ${SIDE + EDGE + 12}`}
      role="img"
      aria-label={`${title}: ${across}, ${up}`}
    >
      <rect x={EDGE} y={10} width={SIDE} height={SIDE} fill="none" stroke="var(--line-strong)" />
      {diagonal ? (
        <line
          x1={x(0)}
          y1={y(least)}
          x2={x(1)}
          y2={y(1)}
          stroke="var(--line-strong)"
          strokeDasharray="4 4"
        />
      ) : null}
      <text x={EDGE - 4} y={y(1) + 8} textAnchor="end" fontSize={10} fill="var(--ink)">
        1
      </text>
      <text x={EDGE - 4} y={y(least)} textAnchor="end" fontSize={10} fill="var(--ink)">
        {least}
      </text>
      <text x={x(1)} y={y(least) + 12} textAnchor="end" fontSize={10} fill="var(--ink)">
        1
      </text>
      <polyline points={path} fill="none" stroke="var(--seal)" strokeWidth={2} />
      <text x={x(0.5)} y={SIDE + EDGE + 4} textAnchor="middle" fontSize={11} fill="var(--ink)">
        {across}
      </text>
      <text
        transform={`rotate(-90 12 ${y((1 + least) / 2)})`}
        x={12}
        y={y((1 + least) / 2)}
        textAnchor="middle"
        fontSize={11}
        fill="var(--ink)"
      >
        {up}
      </text>
    </svg>
  )
}
