import type { Locale } from '@xinyong/identity'
import type { TruthPoint } from './truth-space.ts'

const WORDS = {
  precision: { en: 'precision', zh: '精确率' },
  recall: { en: 'recall', zh: '召回率' },
  f1: { en: 'F1', zh: 'F1' },
  axis: { en: 'threshold in bits', zh: '阈值（比特）' },
} as const

const [LEFT, TOP, WIDTH, HEIGHT] = [44, 14, 620, 260]

/** Precision, recall and F1 of labelled pairs over the threshold; the chosen one is marked. */
export const truthSpaceSvg = (
  points: readonly TruthPoint[],
  threshold: number,
  locale: Locale,
): string => {
  const [low, high] = [points[0]?.threshold ?? 0, points.at(-1)?.threshold ?? 1]
  const x = (bits: number): string => (LEFT + ((bits - low) / (high - low)) * WIDTH).toFixed(1)
  const y = (share: number): string => (TOP + (1 - share) * HEIGHT).toFixed(1)
  const curve = (name: 'precision' | 'recall' | 'f1'): string =>
    `<polyline class="${name}" points="${points.map((point) => `${x(point.threshold)},${y(point[name])}`).join(' ')}"/>`
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="grid" x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y(share)}" y2="${y(share)}"/><text x="${LEFT - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${share}</text>`,
  )
  const ticks = Array.from({ length: 7 }, (_, at) => low + (at * (high - low)) / 6).map(
    (bits) => `<text x="${x(bits)}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${bits}</text>`,
  )
  const legend = (['precision', 'recall', 'f1'] as const).map(
    (name, at) =>
      `<line class="${name}" x1="${LEFT + 130 + at * 120}" x2="${LEFT + 154 + at * 120}" y1="${TOP + HEIGHT + 36}" y2="${TOP + HEIGHT + 36}"/><text x="${LEFT + 160 + at * 120}" y="${TOP + HEIGHT + 40}">${WORDS[name][locale]}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${LEFT + WIDTH + 20} ${TOP + HEIGHT + 48}" width="${LEFT + WIDTH + 20}" height="${TOP + HEIGHT + 48}"><title>${WORDS.precision[locale]}, ${WORDS.recall[locale]}, ${WORDS.f1[locale]}</title><style>text{font:12px system-ui,sans-serif;fill:#1a1a1a}polyline,.precision,.recall,.f1{fill:none;stroke-width:2}.precision{stroke:#1f5fa8}.recall{stroke:#b3261e;stroke-dasharray:6 3}.f1{stroke:#1f7a4d;stroke-dasharray:2 2}.grid{stroke:#d5d5d5}.chosen{stroke:#1a1a1a}</style>${grid.join('')}${ticks.join('')}<line class="chosen" x1="${x(threshold)}" x2="${x(threshold)}" y1="${TOP}" y2="${TOP + HEIGHT}"/>${curve('precision')}${curve('recall')}${curve('f1')}<text x="${LEFT}" y="${TOP + HEIGHT + 40}">${WORDS.axis[locale]}</text>${legend.join('')}</svg>`
}
