import type { Locale } from '@xinyong/identity'
import type { PairExplanation } from '../explain.ts'
import { escapeXml } from './escape-xml.ts'

const WORDS = {
  prior: { en: 'before any evidence', zh: '先验' },
  total: { en: 'all together', zh: '合计' },
  rarity: { en: 'rarity of the value', zh: '取值稀有度' },
  axis: { en: 'bits of evidence; 0 is even odds', zh: '证据（比特）；0 为均势' },
} as const

const [ROW, LABEL, WIDTH, PAD] = [24, 290, 420, 16]

type Bar = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly kind: string
}

const barsOf = ({ prior, fields, total }: PairExplanation, locale: Locale): readonly Bar[] => {
  let at = prior
  const bars: Bar[] = [{ name: WORDS.prior[locale], from: 0, to: prior, kind: 'whole' }]
  const add = (name: string, bits: number): void => {
    bars.push({ name, from: at, to: at + bits, kind: bits >= 0 ? 'for' : 'against' })
    at += bits
  }
  for (const { field, level, agreement, bits, rarity } of fields) {
    if (level === 0) continue
    add(`${field}: ${agreement[locale]}`, bits)
    if (rarity !== 0) add(`${field}: ${WORDS.rarity[locale]}`, rarity)
  }
  return [...bars, { name: WORDS.total[locale], from: 0, to: total, kind: 'whole' }]
}

/** A waterfall of the evidence on one pair, as a self-contained SVG with its numbers as text. */
export const waterfallSvg = (explanation: PairExplanation, locale: Locale): string => {
  const bars = barsOf(explanation, locale)
  const low = Math.min(0, ...bars.flatMap(({ from, to }) => [from, to]))
  const high = Math.max(1, ...bars.flatMap(({ from, to }) => [from, to]))
  const x = (bits: number): number =>
    Math.round((LABEL + ((bits - low) / (high - low)) * WIDTH) * 10) / 10
  const height = bars.length * ROW + 2 * PAD + 16
  const rows = bars.map(({ name, from, to, kind }, at) => {
    const y = PAD + at * ROW
    const left = Math.min(x(from), x(to))
    const width = Math.max(1, Math.abs(x(to) - x(from)))
    const bits = `${to - from >= 0 ? '+' : '−'}${Math.abs(to - from).toFixed(1)}`
    return `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${escapeXml(name)}</text><rect class="${kind}" x="${left}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}"/><text x="${left + width + 5}" y="${y + 15}">${bits}</text>`
  })
  const zero = x(0)
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${LABEL + WIDTH + 60} ${height}" width="${LABEL + WIDTH + 60}" height="${height}"><title>${escapeXml(`${WORDS.total[locale]} ${explanation.total.toFixed(1)}`)}</title><style>text{font:12px system-ui,sans-serif;fill:#1a1a1a}.for{fill:#1f7a4d}.against{fill:#b3261e}.whole{fill:#44546a}.zero{stroke:#1a1a1a;stroke-dasharray:3 3}</style><line class="zero" x1="${zero}" x2="${zero}" y1="${PAD - 6}" y2="${height - PAD - 8}"/>${rows.join('')}<text x="${LABEL}" y="${height - 6}">${WORDS.axis[locale]}</text></svg>`
}
