/** Shares of the levels of one attribute, adding up to 1. */
export type Margin = Readonly<Record<string, number>>
export type Margins = Readonly<Record<string, Margin>>

/** One combination of levels, and how often a survey or census counted it. */
export interface Cell {
  readonly levels: Readonly<Record<string, string>>
  readonly count: number
}

export interface Fitted {
  readonly cells: readonly { readonly levels: Cell['levels']; readonly share: number }[]
  /** Greatest distance of a fitted margin from the declared one. */
  readonly off: number
}

const ENOUGH = 1e-12
const ROUNDS = 10_000

/**
 * Shares of all cells that meet the declared margins and keep the odds of the table (iterative proportional fitting, Deming
 * and Stephan 1940). What the table never saw stays empty; `off` says whether the margins can then be met at all.
 */
export function fitTable(margins: Margins, table: readonly Cell[]): Fitted {
  const attributes = Object.entries(margins)
  const total = table.reduce((sum, { count }) => sum + count, 0)
  const shares = table.map(({ count }) => count / total)
  let off = Infinity
  for (let round = 0; round < ROUNDS && off > ENOUGH; round += 1) {
    off = 0
    for (const [attribute, margin] of attributes) {
      const sums = sumsOf(table, shares, attribute)
      for (const [level, wanted] of Object.entries(margin))
        off = Math.max(off, Math.abs((sums.get(level) ?? 0) - wanted))
      for (const [at, { levels }] of table.entries()) {
        const level = levels[attribute]!
        const sum = sums.get(level)!
        if (sum > 0) shares[at]! *= margin[level]! / sum
      }
    }
  }
  return {
    cells: table.map(({ levels }, at) => ({ levels, share: shares[at]! })),
    off: attributes.reduce((most, [attribute, margin]) => {
      const sums = sumsOf(table, shares, attribute)
      return Object.entries(margin).reduce(
        (worst, [level, wanted]) => Math.max(worst, Math.abs((sums.get(level) ?? 0) - wanted)),
        most,
      )
    }, 0),
  }
}

function sumsOf(
  table: readonly Cell[],
  shares: readonly number[],
  attribute: string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [at, { levels }] of table.entries()) {
    const level = levels[attribute]!
    sums.set(level, (sums.get(level) ?? 0) + shares[at]!)
  }
  return sums
}

/** Every combination of levels, counted alike: what is declared by margins alone is taken to be independent. */
export function independentTable(margins: Margins): readonly Cell[] {
  return Object.entries(margins).reduce<readonly Cell[]>(
    (cells, [attribute, margin]) =>
      cells.flatMap((cell) =>
        Object.keys(margin).map((level) => ({
          levels: { ...cell.levels, [attribute]: level },
          count: 1,
        })),
      ),
    [{ levels: {}, count: 1 }],
  )
}
