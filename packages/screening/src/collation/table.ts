/** One column of all files together: each row's value by its code, texts kept once. */
export type Column = {
  readonly name: string
  /** Row to the code of its first value; -1 where the cell is empty. */
  readonly codes: Int32Array
  readonly values: readonly string[]
  /** Further values of rows that have several. */
  readonly more: ReadonlyMap<number, readonly number[]>
}

/** Rows of one or several files, held column by column. */
export type RecordTable = {
  readonly size: number
  readonly sources: readonly string[]
  /** Row to its source's place in `sources`. */
  readonly sourceOf: Int32Array
  /** Row to its line in the source, counted from one. */
  readonly lineOf: Int32Array
  readonly columns: readonly Column[]
}

export type Cell = string | readonly string[]

export type TableBuilder = {
  /** Appends a row; `names` and `cells` go together. Empty cells count as missing. */
  readonly add: (
    source: string,
    line: number,
    names: readonly string[],
    cells: readonly Cell[],
  ) => void
  readonly finish: () => RecordTable
}

type Growing = {
  readonly name: string
  codes: Int32Array
  readonly values: string[]
  readonly codeOf: Map<string, number>
  readonly more: Map<number, number[]>
}

/** What files write where they mean nothing. */
const NOTHING = new Set(['', 'null', 'none', 'nan', 'n/a', 'na', '\\n', '-', '-0-'])

const grown = (old: Int32Array, size: number, fill: number): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(size).fill(fill)
  next.set(old)
  return next
}

/** Columns of several files meet by their names, without regard to case and blanks. */
const columnKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** Collects rows into a table. Memory: four bytes a cell and each distinct text once. */
export const createTableBuilder = (): TableBuilder => {
  const columns = new Map<string, Growing>()
  const placed = new WeakMap<readonly string[], Growing[]>()
  const sources = new Map<string, number>()
  let capacity = 1024
  let size = 0
  let sourceOf = new Int32Array(capacity)
  let lineOf = new Int32Array(capacity)

  const columnOf = (name: string): Growing => {
    const key = columnKey(name)
    const known = columns.get(key)
    if (known !== undefined) return known
    const made: Growing = {
      name: key,
      codes: new Int32Array(capacity).fill(-1),
      values: [],
      codeOf: new Map(),
      more: new Map(),
    }
    columns.set(key, made)
    return made
  }

  const columnsFor = (names: readonly string[]): Growing[] => {
    const known = placed.get(names)
    // A reader of JSON lines finds columns as it goes, so its list may have grown since.
    if (known !== undefined && known.length === names.length) return known
    const found = names.map(columnOf)
    placed.set(names, found)
    return found
  }

  const widen = (): void => {
    capacity *= 2
    sourceOf = grown(sourceOf, capacity, 0)
    lineOf = grown(lineOf, capacity, 0)
    for (const column of columns.values()) column.codes = grown(column.codes, capacity, -1)
  }

  const put = (column: Growing, row: number, raw: string): void => {
    const text = raw.trim()
    if (text.length <= 4 && NOTHING.has(text.toLowerCase())) return
    let code = column.codeOf.get(text)
    if (code === undefined) {
      code = column.values.push(text) - 1
      column.codeOf.set(text, code)
    }
    const first = column.codes[row] ?? -1
    if (first < 0) column.codes[row] = code
    else if (first !== code) {
      const list = column.more.get(row) ?? []
      if (!list.includes(code)) column.more.set(row, [...list, code])
    }
  }

  return {
    add(source, line, names, cells) {
      if (size === capacity) widen()
      const row = size++
      let place = sources.get(source)
      if (place === undefined) sources.set(source, (place = sources.size))
      sourceOf[row] = place
      lineOf[row] = line
      const list = columnsFor(names)
      for (let at = 0; at < cells.length; at += 1) {
        const [cell, column] = [cells[at], list[at]]
        if (cell === undefined || column === undefined) continue
        if (typeof cell === 'string') put(column, row, cell)
        else for (const one of cell) put(column, row, one)
      }
    },
    finish: () => ({
      size,
      sources: [...sources.keys()],
      sourceOf: sourceOf.subarray(0, size),
      lineOf: lineOf.subarray(0, size),
      columns: [...columns.values()].map(({ name, codes, values, more }) => ({
        name,
        codes: codes.subarray(0, size),
        values,
        more,
      })),
    }),
  }
}

/** All values of a cell as written, first one first. */
export const cellValues = (column: Column, row: number): readonly string[] => {
  const first = column.codes[row] ?? -1
  if (first < 0) return []
  return [first, ...(column.more.get(row) ?? [])].map((code) => column.values[code] ?? '')
}
