import { binsOf, binWords } from '@xinyong/scoring'
import type { Characteristic } from '@xinyong/scoring'
import type { Locale } from '@xinyong/identity'
import { bar, escape, placeX, placeY, round, svg } from './frame.ts'
import type { Frame } from './frame.ts'

/** How many rows of each class have which score. */
export function scorePlot(
  scores: Float64Array,
  bad: Uint8Array,
  words: { readonly label: string; readonly x: string; readonly y: string },
): string {
  let [low, high] = [Infinity, -Infinity]
  for (const score of scores) {
    low = Math.min(low, score)
    high = Math.max(high, score)
  }
  const bins = 30
  const width = Math.max(1, Math.ceil((high - low + 1) / bins))
  const counts = Array.from({ length: bins }, () => [0, 0] as [number, number])
  const totals: [number, number] = [0, 0]
  for (let i = 0; i < scores.length; i += 1) {
    const side = bad[i] === 1 ? 1 : 0
    counts[Math.min(bins - 1, Math.floor((scores[i]! - low) / width))]![side] += 1
    totals[side] += 1
  }
  const shares = counts.map(([good, bads]) => [good / totals[0], bads / totals[1]] as const)
  const frame: Frame = {
    width: 560,
    height: 280,
    x: [low, low + bins * width],
    y: [0, Math.max(...shares.flat()) * 1.05],
    xTitle: words.x,
    yTitle: words.y,
  }
  const body = shares.map(([good, bads], at) => {
    const [from, to] = [low + at * width, low + (at + 1) * width]
    return bar(frame, from, to, good, 'fill good') + bar(frame, from, to, bads, 'fill bad')
  })
  return svg(frame, words.label, body.join(''))
}

/** The bad rate of each bin of a characteristic; the width of a bar is the bin's share of rows. */
export function binsPlot(
  one: Characteristic,
  locale: Locale,
  words: { readonly label: string; readonly x: string; readonly y: string },
): string {
  const bins = binsOf(one).filter(({ bin }) => bin.counts.good + bin.counts.bad > 0)
  const rows = bins.reduce((sum, { bin }) => sum + bin.counts.good + bin.counts.bad, 0)
  const rates = bins.map(({ bin }) => bin.counts.bad / (bin.counts.good + bin.counts.bad))
  const frame: Frame = {
    width: 560,
    height: 220,
    x: [0, 1],
    y: [0, Math.max(...rates) * 1.15],
    xTitle: words.x,
    yTitle: words.y,
  }
  let from = 0
  const body = bins.map((found, at) => {
    const { bin } = found
    const share = (bin.counts.good + bin.counts.bad) / rows
    const to = from + share
    const middle = round(placeX(frame, from + share / 2))
    const top = round(placeY(frame, rates[at]!) - 4)
    const title = `<title>${escape(binWords(one, found.kind, found.bin)[locale])}</title>`
    const drawn = `<g>${title}${bar(frame, from + 0.002, to - 0.002, rates[at]!, 'fill plain')}<text x="${middle}" y="${top}" text-anchor="middle">${bin.points}</text></g>`
    from = to
    return drawn
  })
  return svg(frame, words.label, body.join(''))
}
