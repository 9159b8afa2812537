import { MAX_ROW } from './read-rows.ts'

export interface RawLine {
  readonly line: number
  readonly text: string
  readonly tooLong?: true
}

/** Lines of a file, one character per byte; one that is too long comes empty and marked. Blank lines are left out. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<RawLine> {
  let buffer = ''
  let line = 1
  let skipping = false
  function* drain(atEnd: boolean): Generator<RawLine> {
    let at = 0
    for (;;) {
      const newline = buffer.indexOf('\n', at)
      const end = newline < 0 ? buffer.length : newline
      const long = end - at > MAX_ROW
      if (newline < 0 && !atEnd && !long && !skipping) break
      if (!skipping && long) yield { line, text: '', tooLong: true }
      else if (!skipping && buffer.slice(at, end).trim() !== '')
        yield { line, text: buffer.slice(at, end) }
      skipping = newline < 0
      if (newline < 0) {
        at = buffer.length
        break
      }
      at = newline + 1
      line += 1
    }
    buffer = buffer.slice(at)
  }
  for await (const chunk of chunks) {
    buffer += chunk
    yield* drain(false)
  }
  yield* drain(true)
}
