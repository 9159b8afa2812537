const MISSING: ReadonlySet<string> = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', '?'])
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const INFINITE = /^[+-]?inf(?:inity)?$/i

export type Cell =
  | { readonly is: 'missing' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'infinite' }
  | { readonly is: 'text' }

const missing: Cell = { is: 'missing' }
const infinite: Cell = { is: 'infinite' }
const text: Cell = { is: 'text' }

/** What one cell of a file is; a number too large for a double is as good as infinite. */
export function readCell(raw: string): Cell {
  const cell = raw.trim()
  if (MISSING.has(cell)) return missing
  if (NUMBER.test(cell)) {
    const value = Number(cell)
    return Number.isFinite(value) ? { is: 'number', value: value === 0 ? 0 : value } : infinite
  }
  return INFINITE.test(cell) ? infinite : text
}

const DATE =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: .*)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2,4}|[A-Za-z]{3,9}[- ]\d{2,4})$/
const DECORATED = /^[^\p{L}\d]*\d{1,3}(?:[.,'  ]?\d+)*\s?(?:%|\p{Sc}|元|万|k|K)?$/u

export function looksLikeDate(raw: string): boolean {
  return DATE.test(raw.trim())
}

/** "1,234", "€ 20", "12 %": a number to a person, a text to a machine. */
export function looksLikeDecoratedNumber(raw: string): boolean {
  return DECORATED.test(raw.trim())
}
