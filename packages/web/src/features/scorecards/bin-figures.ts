export interface Counts {
  readonly good: number
  readonly bad: number
}

export interface FineBins {
  readonly cuts: readonly number[]
  readonly bins: readonly Counts[]
}

export interface BinFigures extends Counts {
  readonly from?: number
  readonly to?: number
  readonly share: number
  readonly badRate: number
  readonly woe: number
}

/** As training does it: an empty count counts as half a row. */
const SMOOTHING = 0.5

/**
 * What cut points do, exactly as training will count it, while they are moved: candidate bins are added up between them.
 * @param cuts ascending, each one of the candidates
 */
export function figuresOf(
  fine: FineBins,
  cuts: readonly number[],
  totals: Counts,
): { readonly bins: readonly BinFigures[]; readonly informationValue: number } {
  const places = [-1, ...cuts.map((cut) => fine.cuts.indexOf(cut)), fine.bins.length - 1]
  const rows = totals.good + totals.bad
  const bins = places.slice(1).map((place, at): BinFigures => {
    const some = fine.bins.slice(places[at]! + 1, place + 1)
    const good = some.reduce((sum, bin) => sum + bin.good, 0)
    const bad = some.reduce((sum, bin) => sum + bin.bad, 0)
    return {
      good,
      bad,
      ...(at > 0 ? { from: cuts[at - 1]! } : {}),
      ...(at < cuts.length ? { to: cuts[at]! } : {}),
      share: (good + bad) / rows,
      badRate: good + bad === 0 ? 0 : bad / (good + bad),
      woe: weight(good, bad, totals),
    }
  })
  const informationValue = bins.reduce(
    (sum, { good, bad, woe }) => sum + (good / totals.good - bad / totals.bad) * woe,
    0,
  )
  return { bins, informationValue }
}

function weight(good: number, bad: number, totals: Counts): number {
  if (good === 0 && bad === 0) return 0
  return Math.log((good || SMOOTHING) / totals.good) - Math.log((bad || SMOOTHING) / totals.bad)
}

/** Share of the rows below each candidate: where it stands on the scale. */
export function positionsOf({ bins, cuts }: FineBins): readonly number[] {
  const rows = bins.reduce((sum, { good, bad }) => sum + good + bad, 0)
  let below = 0
  return cuts.map((_, at) => {
    below += bins[at]!.good + bins[at]!.bad
    return rows === 0 ? 0 : below / rows
  })
}

/** The candidate nearest to a place on the scale that lies strictly between the neighbours of the moved cut. */
export function nearestCut(
  fine: FineBins,
  cuts: readonly number[],
  moved: number,
  place: number,
): number {
  const low = moved === 0 ? -1 : fine.cuts.indexOf(cuts[moved - 1]!)
  const high = moved === cuts.length - 1 ? fine.cuts.length : fine.cuts.indexOf(cuts[moved + 1]!)
  const positions = positionsOf(fine)
  let best = fine.cuts.indexOf(cuts[moved]!)
  for (let at = low + 1; at < high; at += 1)
    if (Math.abs(positions[at]! - place) < Math.abs(positions[best]! - place)) best = at
  return fine.cuts[best]!
}

/** One cut more, in the middle of the bin with most rows that still can be parted. */
export function addCut(fine: FineBins, cuts: readonly number[]): readonly number[] {
  const positions = positionsOf(fine)
  const free = fine.cuts.filter((cut) => !cuts.includes(cut))
  const [best] = free
    .map((cut) => {
      const at = positions[fine.cuts.indexOf(cut)]!
      const around = [0, ...cuts.map((one) => positions[fine.cuts.indexOf(one)]!), 1]
      const room = Math.min(...around.map((other) => Math.abs(other - at)))
      return { cut, room }
    })
    .toSorted((a, b) => b.room - a.room)
  return best === undefined ? cuts : [...cuts, best.cut].toSorted((a, b) => a - b)
}
