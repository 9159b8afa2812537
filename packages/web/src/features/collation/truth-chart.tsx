import type { ReactNode } from 'react'
import type { TruthSpace } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import classes from './collation.module.css'

const [LEFT, TOP, WIDTH, HEIGHT] = [40, 14, 620, 230]
const curves = ['precision', 'recall', 'f1'] as const

/** Precision, recall and F1 of the judged pairs over the threshold; the one in use is marked. */
export function TruthChart({ space }: { readonly space: TruthSpace }): ReactNode {
  const { t } = useLanguage()
  const { points, threshold } = space
  const [low, high] = [points[0]?.threshold ?? 0, points.at(-1)?.threshold ?? 1]
  const x = (bits: number): number => LEFT + ((bits - low) / (high - low)) * WIDTH
  const y = (share: number): number => TOP + (1 - share) * HEIGHT
  const names = { precision: t('collation.precision'), recall: t('collation.recall'), f1: 'F1' }
  return (
    <svg
      role="img"
      aria-label={t('collation.truth-chart')}
      viewBox={`0 0 ${LEFT + WIDTH + 20} ${TOP + HEIGHT + 60}`}
      className={classes['chart'] ?? ''}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            className={classes['grid']}
            x1={LEFT}
            x2={LEFT + WIDTH}
            y1={y(share)}
            y2={y(share)}
          />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {share * 100} %
          </text>
        </g>
      ))}
      {Array.from({ length: 7 }, (_, at) => low + (at * (high - low)) / 6).map((bits) => (
        <text key={bits} x={x(bits)} y={TOP + HEIGHT + 18} textAnchor="middle">
          {bits}
        </text>
      ))}
      <line
        className={classes['chosen']}
        x1={x(threshold)}
        x2={x(threshold)}
        y1={TOP}
        y2={TOP + HEIGHT}
      />
      {curves.map((name, at) => (
        <g key={name}>
          <polyline
            className={`${classes['curve'] ?? ''} ${classes[name] ?? ''}`}
            points={points.map((point) => `${x(point.threshold)},${y(point[name])}`).join(' ')}
          />
          <line
            className={`${classes['curve'] ?? ''} ${classes[name] ?? ''}`}
            x1={LEFT + at * 180}
            x2={LEFT + 28 + at * 180}
            y1={TOP + HEIGHT + 42}
            y2={TOP + HEIGHT + 42}
          />
          <text x={LEFT + 36 + at * 180} y={TOP + HEIGHT + 46}>
            {names[name]}
          </text>
        </g>
      ))}
    </svg>
  )
}
