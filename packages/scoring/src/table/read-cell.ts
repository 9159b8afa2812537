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

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const NAMED_DATE = new RegExp(`^(?:\\d{1,2}[- ])?${MONTH}[- ]\\d{2,4}$`, 'i')
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: .*)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/
const DECORATED = /^[^\p{L}\d]*\d{1,3}(?:[.,'  ]?\d+)*\s?(?:%|\p{Sc}|元|万|k|K)?$/u

export function looksLikeDate(raw: string): boolean {
  const cell = raw.trim()
  return DATE.test(cell) || NAMED_DATE.test(cell)
}

/** "1,234", "€ 20", "12 %": a number to a person, a text to a machine. */
export function looksLikeDecoratedNumber(raw: string): boolean {
  return DECORATED.test(raw.trim())
}
