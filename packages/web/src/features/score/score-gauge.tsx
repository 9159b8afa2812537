import type { ReactNode } from 'react'
import type { Band, Score } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { arcPath, onArc, share } from './arc.ts'

const CENTRE = { x: 160, y: 158 }
const RADIUS = 118
const THICK = 22
// A sliver of paper between two bands.
const GAP = 0.004

/** The score on its whole range, with where each band begins. */
export function ScoreGauge({
  score: { score, range, band },
  bands,
}: {
  readonly score: Score
  readonly bands: readonly Band[]
}): ReactNode {
  const { t, pick, number } = useLanguage()
  const at = (value: number): number => share(value, range.min, range.max)
  const starts = bands.map(({ min }) => min ?? range.min)
  const edges = [...(starts.length === 0 ? [range.min] : starts), range.max]
  const here = at(score)
  const tip = onArc(here, CENTRE, RADIUS + THICK / 2 + 3)
  const tail = onArc(here, CENTRE, RADIUS - THICK / 2 - 3)
  const named = [...new Set([range.min, ...starts, range.max])]
  return (
    <svg
      viewBox="0 0 320 186"
      width="100%"
      role="img"
      aria-label={t('score.gauge', {
        score: number(score),
        min: number(range.min),
        max: number(range.max),
        band: pick(band.title),
      })}
    >
      {edges.slice(0, -1).map((from, index) => {
        const [begin, end] = [at(from) + (index === 0 ? 0 : GAP), at(edges[index + 1]!) - GAP]
        const filled = Math.min(end, here)
        return (
          <g key={from} fill="none" strokeWidth={THICK}>
            <path d={arcPath(begin, end, CENTRE, RADIUS)} stroke="var(--line)" />
            {filled > begin ? (
              <path d={arcPath(begin, filled, CENTRE, RADIUS)} stroke="var(--info)" />
            ) : null}
          </g>
        )
      })}
      <line
        x1={tail.x}
        y1={tail.y}
        x2={tip.x}
        y2={tip.y}
        stroke="var(--ink)"
        strokeWidth={4}
        strokeLinecap="round"
      />
      {named.map((value) => {
        const spot = onArc(at(value), CENTRE, RADIUS + THICK / 2 + 13)
        const end = value === range.min || value === range.max
        return (
          <text
            key={value}
            x={end ? onArc(at(value), CENTRE, RADIUS).x : spot.x}
            y={end ? CENTRE.y + 17 : spot.y + 4}
            fontSize={12}
            textAnchor="middle"
            fill="var(--ink-soft)"
          >
            {number(value)}
          </text>
        )
      })}
      <text
        x={CENTRE.x}
        y={CENTRE.y - 22}
        fontSize={54}
        fontWeight={600}
        textAnchor="middle"
        fill="var(--ink)"
        fontFamily="var(--mantine-font-family-headings)"
      >
        {number(score)}
      </text>
      <text x={CENTRE.x} y={CENTRE.y} fontSize={13} textAnchor="middle" fill="var(--ink-soft)">
        {t('score.of', { max: number(range.max) })}
      </text>
    </svg>
  )
}
