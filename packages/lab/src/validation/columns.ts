/** A parameter that stands in a column of a data file: `{ column: Black, of: cdf.csv, as: chance-from-percent-bad }`. */
export interface Column {
  readonly column: string
  readonly of: string
  readonly as?: 'number' | 'chance-from-percent-bad'
}

export function isColumn(value: unknown): value is Column {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'column' in value &&
    'of' in value
  )
}

/** The numbers of a column of a plain table with a heading line. @throws RangeError naming the column that is not there */
export function columnOf(text: string, { column, as = 'number' }: Column): readonly number[] {
  const [heading = '', ...lines] = text.trim().split(/\r?\n/)
  const at = heading.split(',').findIndex((name) => name.trim() === column)
  if (at === -1) throw new RangeError(`no column ${column}`)
  const numbers = lines.map((line) => Number(line.split(',')[at]))
  return as === 'chance-from-percent-bad' ? numbers.map((percent) => 1 - percent / 100) : numbers
}
