import { Table } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { Band, Score } from '../../api/scores.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { dayNumber } from '../clock/days.ts'
import { share } from './arc.ts'

const HEIGHT = 220
const LEFT = 36
const BOTTOM = 26
const TOP = 10
const RIGHT = 34

/** Each computation kept, on the whole range: a small change looks small. */
export function ScoreHistory({
  score: { history, range },
  bands,
}: {
  readonly score: Score
  readonly bands: readonly Band[]
}): ReactNode {
  const { t, number, day, pick } = useLanguage()
  const { ref, width } = useElementSize()
  const values = history.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return <p className="soft">{t('score.no-history')}</p>
  const days = [dayNumber(first.on), dayNumber(last.on)] as const
  const x = (on: string): number =>
    LEFT + (values.length === 1 ? 0.5 : share(dayNumber(on), ...days)) * (width - LEFT - RIGHT)
  const y = (value: number): number =>
    TOP + (1 - share(value, range.min, range.max)) * (HEIGHT - TOP - BOTTOM)
  const lines = [...new Set([range.min, ...bands.flatMap(({ min }) => min ?? []), range.max])]
  return (
    <div>
      <div ref={ref} style={{ height: HEIGHT }}>
        {width === 0 ? null : (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={t('score.history-label', {
              from: day(first.on),
              to: day(last.on),
              first: number(first.score),
              last: number(last.score),
            })}
          >
            {lines.map((value) => (
              <g key={value}>
                <line
                  x1={LEFT}
                  x2={width - RIGHT}
                  y1={y(value)}
                  y2={y(value)}
                  stroke="var(--line)"
                />
                <text x={LEFT - 6} y={y(value) + 4} {...small} textAnchor="end">
                  {number(value)}
                </text>
              </g>
            ))}
            <polyline
              points={values.map((one) => `${x(one.on)},${y(one.score)}`).join(' ')}
              fill="none"
              stroke="var(--info)"
              strokeWidth={2.5}
              strokeLinejoin="round"
            />
            {values.map((one) => (
              <circle
                key={one.on}
                cx={x(one.on)}
                cy={y(one.score)}
                r={4}
                fill="var(--surface)"
                stroke="var(--info)"
                strokeWidth={2.5}
              />
            ))}
            <text
              x={x(last.on) + 7}
              y={y(last.score) + 4}
              fontSize={13}
              fontWeight={600}
              fill="var(--ink)"
            >
              {number(last.score)}
            </text>
            <text x={LEFT} y={HEIGHT - 6} {...small}>
              {day(first.on)}
            </text>
            {values.length === 1 ? null : (
              <text x={width - RIGHT} y={HEIGHT - 6} {...small} textAnchor="end">
                {day(last.on)}
              </text>
            )}
          </svg>
        )}
      </div>
      <details>
        <summary>{t('score.as-table')}</summary>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('field.on')}</Table.Th>
              <Table.Th scope="col">{t('score.total')}</Table.Th>
              <Table.Th scope="col">{t('score.band')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {values.toReversed().map((one) => {
              const band = bands.find(({ id }) => id === one.band)
              return (
                <Table.Tr key={one.on}>
                  <Table.Td>
                    <Day day={one.on} />
                  </Table.Td>
                  <Table.Td>{number(one.score)}</Table.Td>
                  <Table.Td>{band ? pick(band.title) : one.band}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </details>
    </div>
  )
}

const small = { fontSize: 12, fill: 'var(--ink-soft)' } as const
