export type RowProblem = 'open-quote' | 'text-after-quote' | 'row-too-long'

export interface Scan {
  readonly cells: string[]
  /** Offset after the row's line end. */
  readonly end: number
  /** Physical lines it covers. */
  readonly lines: number
  readonly problem?: RowProblem
}

const QUOTE = 34
const NEWLINE = 10
const RETURN = 13
const BLANK = 32

/** Reads one row of `text` from `start`; undefined when its end has not come yet and more may follow. */
export function scanRow(
  text: string,
  start: number,
  delimiter: number,
  atEnd: boolean,
  maxRow: number,
): Scan | undefined {
  const cells: string[] = []
  let at = start
  let lines = 1
  const broken = (problem: RowProblem): Scan => ({ cells, end: start, lines, problem })
  const unfinished = (problem: RowProblem): Scan | undefined => {
    if (text.length - start > maxRow) return broken('row-too-long')
    return atEnd ? broken(problem) : undefined
  }
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1)
      if (close < 0) return unfinished('open-quote')
      if (close + 1 >= text.length && !atEnd) return unfinished('open-quote')
      const raw = text.slice(at + 1, close)
      for (let n = raw.indexOf('\n'); n >= 0; n = raw.indexOf('\n', n + 1)) lines += 1
      cells.push(raw.includes('"') ? raw.replaceAll('""', '"') : raw)
      at = close + 1
      while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === RETURN) at += 1
      const next = text.charCodeAt(at)
      if (at < text.length && next !== delimiter && next !== NEWLINE)
        return broken('text-after-quote')
    } else {
      const from = at
      let code = text.charCodeAt(at)
      while (at < text.length && code !== delimiter && code !== NEWLINE)
        code = text.charCodeAt((at += 1))
      const to = code === NEWLINE && text.charCodeAt(at - 1) === RETURN && at > from ? at - 1 : at
      cells.push(text.slice(from, to))
    }
    if (at - start > maxRow) return broken('row-too-long')
    if (at >= text.length) return atEnd ? { cells, end: at, lines } : unfinished('open-quote')
    at += 1
    if (text.charCodeAt(at - 1) === NEWLINE) return { cells, end: at, lines }
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at
  }
  return -1
}
