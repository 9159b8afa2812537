import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

const WIDTH = 720
const LEAVES = 32

/** The shape of the tree over the acts (each stroke stands for several when there are many), up to its signed root. */
export function TreeDrawing({
  size,
  root,
  ok,
}: {
  readonly size: number
  readonly root: string
  readonly ok: boolean
}): ReactNode {
  const { t, number } = useLanguage()
  const leaves = Math.max(1, Math.min(size, LEAVES))
  const levels = [Array.from({ length: leaves }, (_, at) => ((at + 0.5) / leaves) * WIDTH)]
  for (let row = levels[0] ?? []; row.length > 1;) {
    const above = row.flatMap((x, at) => (at % 2 === 1 ? [] : [(x + (row[at + 1] ?? x)) / 2]))
    levels.push(above)
    row = above
  }
  const step = 34
  const height = levels.length * step + 24
  const y = (level: number): number => height - 12 - level * step
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width="100%"
        role="img"
        aria-label={t('log.tree', { count: number(size) })}
        style={{ color: ok ? 'var(--ok)' : 'var(--bad)' }}
      >
        {levels
          .slice(0, -1)
          .flatMap((row, level) =>
            row.map((x, at) => (
              <line
                key={`${level}.${x}`}
                x1={x}
                y1={y(level)}
                x2={levels[level + 1]?.[Math.floor(at / 2)]}
                y2={y(level + 1)}
                stroke="currentColor"
                strokeWidth={1.5}
                opacity={0.6}
              />
            )),
          )}
        {levels.flatMap((row, level) =>
          row.map((x) => (
            <circle
              key={`${level}.${x}`}
              cx={x}
              cy={y(level)}
              r={level === levels.length - 1 ? 9 : level === 0 ? 4 : 5}
              fill={level === levels.length - 1 ? 'currentColor' : 'var(--surface)'}
              stroke="currentColor"
              strokeWidth={2}
            />
          )),
        )}
      </svg>
      <figcaption className="law">
        {t('log.root')} <span className="mono">{root}</span>
      </figcaption>
    </figure>
  )
}
