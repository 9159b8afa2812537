import type { Locale, Text } from '@xinyong/identity'
import { pick } from '@xinyong/identity'
import type { TradeOffPoint } from './trade-off.ts'

export interface TradeOffCurve {
  readonly name: Text
  readonly points: readonly TradeOffPoint[]
}

const WIDTH = 560
const HEIGHT = 320
const LEFT = 64
const BOTTOM = 52
const TOP = 16
const RIGHT = 16
/** Dashes tell the curves apart where colours do not. */
const DASHES = ['', '8 4', '2 4', '12 4 2 4'] as const
const COLOURS = ['#1f5fa8', '#b04a12', '#3b7a2a', '#6b3fa0'] as const

const AXES: readonly [Text, Text] = [
  { en: 'Widest gap allowed between groups', zh: '允许的群体间最大差距' },
  { en: 'Share of the greatest profit', zh: '占最大收益的比例' },
]
const TITLE: Text = { en: 'What a narrower gap costs', zh: '缩小差距的代价' }

/** The trade-off as an SVG picture that needs no script and no style sheet; put the points beside it as a table. */
export function drawTradeOff(curves: readonly TradeOffCurve[], locale: Locale): string {
  const least = Math.min(1, ...curves.flatMap(({ points }) => points.map(({ share }) => share)))
  const floor = Math.floor(Math.max(0, least) * 10) / 10
  const x = (gap: number): string => (LEFT + gap * (WIDTH - LEFT - RIGHT)).toFixed(1)
  const height = HEIGHT - TOP - BOTTOM
  const span = floor === 1 ? 1 : 1 - floor
  const y = (share: number): string => (TOP + ((1 - share) / span) * height).toFixed(1)
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const [across, up] = AXES
  const grid = ticks.flatMap((tick) => {
    const share = floor + tick * (1 - floor)
    return [
      label(x(tick), String(HEIGHT - BOTTOM + 18), 'middle', String(tick)),
      label(String(LEFT - 8), String(Number(y(share)) + 4), 'end', `${Math.round(share * 100)}%`),
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" stroke="#d0d4da"/>`,
    ]
  })
  const lines = curves.flatMap(({ name, points }, at) => {
    const style = `fill="none" stroke="${COLOURS[at % 4]}" stroke-width="2" stroke-dasharray="${DASHES[at % 4]}"`
    const path = points.map(({ gap, share }) => `${x(gap)},${y(share)}`).join(' ')
    const row = String(HEIGHT - BOTTOM - 12 - 18 * (curves.length - 1 - at))
    const sample = `<line x1="${WIDTH - 220}" x2="${WIDTH - 188}" y1="${Number(row) - 4}" y2="${Number(row) - 4}" ${style}/>`
    return [
      `<polyline points="${path}" ${style}/>`,
      sample,
      label(String(WIDTH - 180), row, 'start', pick(name, locale)),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(pick(TITLE, locale))}</title>`,
    ...grid,
    ...lines,
    label(String((LEFT + WIDTH - RIGHT) / 2), String(HEIGHT - 10), 'middle', pick(across, locale)),
    `<g transform="rotate(-90 14 ${(TOP + HEIGHT - BOTTOM) / 2})">${label('14', String((TOP + HEIGHT - BOTTOM) / 2), 'middle', pick(up, locale))}</g>`,
    '</svg>',
  ].join('\n')
}

function label(x: string, y: string, anchor: 'start' | 'middle' | 'end', text: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#1d232b">${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
